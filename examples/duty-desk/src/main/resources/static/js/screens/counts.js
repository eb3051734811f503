import { bars } from '../chart.js';
import { card, h } from '../dom.js';
import { said, saidOf, t, words } from '../i18n.js';

words('statistics', {
  title: ['统计', 'Statistics'],
  by: ['统计口径', 'Counted by'],
  person: ['按人员', 'by person'],
  section: ['按科室', 'by section'],
  month: ['按月份', 'by month'],
  'head-person': ['姓名', 'Name'],
  'head-section': ['科室', 'Section'],
  'head-month': ['月份', 'Month'],
  total: ['合计', 'All'],
  hours: ['时长（小时）', 'Hours'],
  entries: ['记录条数', 'Entries written'],
  breaches: ['违规', 'Breaches'],
  chart: ['值班次数条形图，{by}，{count} 行；数字见下表', 'bar chart of duties {by}, {count} rows; the numbers are in the table below'],
  came: ['期间登记事项 {matters} 件，其中群众诉求 {orders} 件、紧急信息 {emergencies} 件。', 'Registered in these days: {matters} matters, of these {orders} citizens\' orders and {emergencies} emergencies.'],
});

const WAYS = ['person', 'section', 'month'];
let way = 'person';

/** What the days come to for each person, section or month: a chart of the duties by category, and the table with the rest. */
export function counts(statistics, office) {
  const place = h('div', {});
  const buttons = WAYS.map(one => h('button', { type: 'button', id: `by-${one}`, onclick: () => choose(one) }, t(`statistics.${one}`)));
  const choose = one => {
    way = one;
    buttons.forEach((button, i) => button.setAttribute('aria-pressed', String(WAYS[i] === way)));
    place.replaceChildren(drawn(statistics, office));
  };
  choose(way);
  return card(t('statistics.title'), { id: 'statistics' },
    h('p', {}, t('statistics.came', statistics)),
    h('div', { class: 'bar', role: 'group', 'aria-label': t('statistics.by') }, buttons), place);
}

const naming = {
  person: row => ({ id: row.person.id, name: row.person.name }),
  section: (row, office) => ({ id: row.person.section, name: saidOf(office.sections, row.person.section) }),
  month: row => ({ id: row.month, name: row.month }),
};

function drawn(statistics, office) {
  const rows = grouped(statistics.people, office);
  const categories = office.categories.filter(one => rows.some(row => row.duties[one.id]));
  const parts = row => categories.map(one => row.duties[one.id] ?? 0);
  return h('div', { class: 'counted' },
    bars(t('statistics.chart', { by: t(`statistics.${way}`), count: rows.length }), categories.map(said), rows.map(row => ({ name: row.name, parts: parts(row) }))),
    table(rows, categories, parts));
}

function grouped(people, office) {
  const groups = new Map();
  for (const row of people) {
    const { id, name } = naming[way](row, office);
    const group = groups.get(id) ?? { id, name, duties: {}, total: 0, minutes: 0, entries: 0, breaches: 0 };
    groups.set(id, added(group, row));
  }
  return [...groups.values()].sort((one, other) => (way === 'month' ? one.id.localeCompare(other.id) : other.total - one.total || other.entries - one.entries));
}

function added(group, row) {
  for (const [category, count] of Object.entries(row.duties)) {
    group.duties[category] = (group.duties[category] ?? 0) + count;
    group.total += count;
  }
  ['minutes', 'entries', 'breaches'].forEach(figure => { group[figure] += row[figure]; });
  return group;
}

const hours = minutes => (minutes / 60).toFixed(1).replace(/\.0$/, '');

function table(rows, categories, parts) {
  const head = text => h('th', { scope: 'col' }, text);
  return h('div', { class: 'scroll', tabindex: 0, role: 'region', 'aria-label': t('statistics.title') }, h('table', { id: 'counted' },
    h('thead', {}, h('tr', {}, head(t(`statistics.head-${way}`)), categories.map(one => head(said(one))),
      ['total', 'hours', 'entries', 'breaches'].map(word => head(t(`statistics.${word}`))))),
    h('tbody', {}, rows.map(row => h('tr', {}, h('th', { scope: 'row' }, row.name), parts(row).map(count => h('td', {}, count || '')),
      h('td', {}, row.total), h('td', {}, hours(row.minutes)), h('td', {}, row.entries), h('td', { class: row.breaches ? 'bad' : null }, row.breaches || ''))))));
}
