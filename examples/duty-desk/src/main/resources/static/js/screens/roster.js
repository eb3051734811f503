import { inquire, read, readIfThere, submit } from '../api.js';
import { card, h, saves } from '../dom.js';
import { isoDay, lang, t, words } from '../i18n.js';
import { refusal } from '../refusal.js';
import { calendar } from './calendar.js';
import { changing } from './change.js';
import { balances, counts, unfilled } from './fairness.js';

words('roster', {
  before: ['上月', 'Month before'],
  after: ['下月', 'Month after'],
  published: ['已公布（第 {n} 次调整）', 'published (amendment {n})'],
  unamended: ['已公布', 'published'],
  proposed: ['已提出，尚未公布', 'proposed, not published yet'],
  drafted: ['草稿，只在本机', 'a draft on this machine only'],
  none: ['本月还没有值班表。', 'There is no roster for this month yet.'],
  draft: ['草拟', 'Draft one'],
  propose: ['提出', 'Propose'],
  publish: ['公布', 'Publish'],
  discard: ['丢弃草稿', 'Discard the draft'],
  print: ['打印', 'Print'],
  wall: ['上墙 PDF', 'PDF for the wall'],
  excel: ['Excel', 'Excel'],
  statistics: ['统计 Excel', 'Statistics, Excel'],
  calendar: ['单位日历', 'Calendar of the office'],
  mine: ['我的日历', 'My calendar'],
  provisional: ['节假日尚未正式公布，为暂定。', 'The holidays are not announced yet; this is provisional.'],
});

const slot = month => `roster-draft:${month}`;
const kept = month => JSON.parse(localStorage.getItem(slot(month)) ?? 'null');

/** Somebody is picked up and not put down yet. */
export const waits = () => document.querySelector('.chip[aria-pressed=true]') !== null;

/** A month's roster: drafted, proposed, published, and changed by drag or by keyboard. */
export async function show(office, [asked]) {
  const month = /^\d{4}-\d\d$/.test(asked ?? '') ? asked : isoDay(office.now()).slice(0, 7);
  const period = `${month}-01/${next(month, 1)}-01`;
  const [roster, shifts] = await Promise.all([readIfThere(`rosters/${month}`), shiftsOf(period, office)]);
  const draft = roster?.published ? null : kept(month);
  const shown = draft ?? roster;
  const told = h('div', { id: 'told' });
  const state = { office, month, period, roster, draft, shifts, shown, told, assignments: shown?.assignments ?? [] };
  const change = changing(state, assignments => move(state, assignments));
  const content = h('div', { class: 'roster', onkeydown: event => { if (event.key === 'Escape') { change.drop(); } } }, bar(state), roster && exports(state), told,
    shown?.provisional && h('p', { class: 'soft-bad' }, t('roster.provisional')),
    shown ? [change.panel, calendar(state, change), counts(state), draft && [balances(draft), unfilled(draft, state)]] : h('p', {}, t('roster.none')));
  change.resume(content);
  return { content };
}

function next(month, by) {
  const [year, number] = month.split('-').map(Number);
  return new Date(Date.UTC(year, number - 1 + by, 1)).toISOString().slice(0, 7);
}

async function shiftsOf(days, office) {
  const staffed = office.posts.filter(post => post.kind !== 'line');
  const all = await Promise.all(staffed.map(post => read(`posts/${post.id}/shifts?days=${days}`)));
  return all.flatMap(one => one.shifts);
}

function bar(state) {
  const { month, roster, draft } = state;
  const link = (by, word) => h('a', { href: `#roster/${next(month, by)}`, id: `month-${by}` }, t(word));
  const act = (id, word, what, isMain) => h('button', { id, class: isMain ? 'main' : null, onclick: () => doing(state, what) }, t(word));
  const status = draft ? t('roster.drafted') : roster && (roster.published
    ? t(roster.amendments ? 'roster.published' : 'roster.unamended', { n: roster.amendments }) : t('roster.proposed'));
  return h('div', { class: 'bar' }, link(-1, 'roster.before'),
    h('span', { class: 'month' }, new Intl.DateTimeFormat(lang() === 'zh' ? 'zh-CN' : 'en-GB', { year: 'numeric', month: 'long', timeZone: 'UTC' }).format(new Date(`${month}-01`))),
    link(1, 'roster.after'), status && h('span', { class: 'tag', id: 'status' }, status),
    !roster?.published && act('draft', 'roster.draft', () => drafted(state), !draft && !roster),
    draft && act('propose', 'roster.propose', () => proposed(state, state.assignments), true),
    draft && act('discard', 'roster.discard', () => localStorage.removeItem(slot(month))),
    roster && !roster.published && !draft && act('publish', 'roster.publish', () => submit(`rosters/${month}/publications`, { notes: '' }), true),
    roster?.published && h('button', { id: 'print', onclick: () => print() }, t('roster.print')));
}

/** The roster to hang up, to work on and to subscribe to. What is only a draft here is not on it. */
function exports({ month, period }) {
  const save = (id, address) => saves(`save-${id}`, address, t(`roster.${id}`));
  return h('div', { class: 'bar' },
    save('wall', `documents/rosters/${month}.pdf?lang=${lang()}`),
    save('excel', `documents/rosters/${month}.xlsx?lang=${lang()}`),
    save('statistics', `reports/statistics.xlsx?days=${period}&lang=${lang()}`),
    save('calendar', `documents/calendars/office.ics?lang=${lang()}`),
    save('mine', `documents/calendars/mine.ics?lang=${lang()}`));
}

async function doing({ office, told }, what) {
  try {
    await what();
    await office.again();
  } catch (problem) {
    told.replaceChildren(refusal(problem));
    told.scrollIntoView({ block: 'nearest' });
  }
}

async function drafted({ month, period }) {
  localStorage.setItem(slot(month), JSON.stringify(await inquire('roster-drafts', { period })));
}

async function proposed({ month, period, shown }, assignments) {
  await submit('rosters', {
    roster: month,
    period,
    assignments: assignments.map(one => ({ shift: one.shift, officer: one.officer.id })),
    shares: shown.shares,
  });
  localStorage.removeItem(slot(month));
}

/** What was changed before the roster is published: in the draft, or proposed anew at once, so that the office says no at once. */
function move(state, assignments) {
  if (state.draft) {
    localStorage.setItem(slot(state.month), JSON.stringify({ ...state.draft, assignments }));
    return Promise.resolve();
  }
  return proposed(state, assignments);
}
