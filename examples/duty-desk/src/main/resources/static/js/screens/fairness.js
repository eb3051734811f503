import { card, h } from '../dom.js';
import { day, t, words } from '../i18n.js';
import { dateOf } from './calendar.js';

words('fairness', {
  counts: ['各人班次', 'Turns of each'],
  person: ['姓名', 'Name'],
  total: ['合计', 'All'],
  balance: ['均衡', 'Fairness'],
  spread: ['{rotation} · {category}：最多与最少相差 {spread}（最少可为 {lowest}）', '{rotation} · {category}: most and least differ by {spread} ({lowest} is as even as can be)'],
  unfilled: ['排不满的班', 'Shifts nobody is left for'],
  'not-in-pool': ['不在轮值范围', 'not in the pool'],
  'other-section': ['别的科室', 'another section'],
  away: ['休假或外出', 'away'],
  resting: ['间隔不足', 'resting'],
  free: ['可排', 'free'],
});

/** How often each is on, by kind of shift. */
export function counts({ assignments, shifts }) {
  const kinds = new Map(shifts.map(shift => [shift.shift, shift.name]));
  const names = [...new Set(kinds.values())];
  const rows = new Map();
  for (const { shift, officer } of assignments) {
    const row = rows.get(officer.id) ?? { name: officer.name, total: 0, of: {} };
    row.of[kinds.get(shift)] = (row.of[kinds.get(shift)] ?? 0) + 1;
    row.total += 1;
    rows.set(officer.id, row);
  }
  const sorted = [...rows.values()].sort((one, other) => other.total - one.total);
  return card(t('fairness.counts'), { id: 'counts' }, h('div', { class: 'scroll', tabindex: 0, role: 'region', 'aria-label': t('fairness.counts') }, h('table', {},
    h('thead', {}, h('tr', {}, h('th', { scope: 'col' }, t('fairness.person')), names.map(name => h('th', { scope: 'col' }, name)), h('th', { scope: 'col' }, t('fairness.total')))),
    h('tbody', {}, sorted.map(row => h('tr', {}, h('th', { scope: 'row' }, row.name), names.map(name => h('td', {}, row.of[name] ?? '')), h('td', {}, row.total)))))));
}

/** How evenly each kind of duty is spread. */
export const balances = draft => card(t('fairness.balance'), { id: 'balance' }, h('ul', { class: 'list' },
  draft.balances.map(one => h('li', {}, t('fairness.spread', one)))));

/** The seats nobody is left for, and why not each of those asked. */
export function unfilled(draft, { office, shifts }) {
  return draft.unfilled.length > 0 && card(t('fairness.unfilled'), { id: 'unfilled' }, h('ul', { class: 'list' }, draft.unfilled.map(one =>
    h('li', {}, h('strong', { class: 'bad' }, `${day(`${dateOf(one.shift)}T12:00:00+08:00`)} ${shifts.find(shift => shift.shift === one.shift)?.name}`),
      Object.entries(byReason(one.candidates)).map(([reason, people]) =>
        h('p', { class: 'aside' }, `${t(`fairness.${reason}`)}：${people.map(office.person).join('、')}`))))));
}

function byReason(candidates) {
  const groups = {};
  candidates.forEach(one => (groups[one.reason] ??= []).push(one.staff));
  return groups;
}
