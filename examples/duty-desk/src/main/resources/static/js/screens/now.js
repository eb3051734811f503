import { read } from '../api.js';
import { card, h } from '../dom.js';
import { bare, byGravity, severity } from '../findings.js';
import { dayBegins, daysOn, isoDay, moment, said, t, words } from '../i18n.js';
import { clause, refusal, withoutClause } from '../refusal.js';
import { countdown, run } from '../ticking.js';
import { deskOf } from './desk-post.js';

words('now', {
  held: ['在岗', 'on duty'],
  vacant: ['空岗', 'vacant'],
  'not-taken': ['尚未到岗', 'not taken yet'],
  unstaffed: ['此时不设岗', 'no duty at this hour'],
  until: ['值到 {time}', 'until {time}'],
  since: ['{time} 接班', 'since {time}'],
  vacantSince: ['{time} 起空岗', 'vacant since {time}'],
  waiting: ['已向{name}交班，等待签字', 'offered to {name}, not signed yet'],
  next: ['下一班 {name}', 'next: {name}'],
  nobody: ['未排人', 'nobody named'],
  lines: ['电话', 'Lines'],
  due: ['到期', 'Due'],
  noneDue: ['没有到期事项。', 'Nothing is due.'],
  open: ['未办结', 'Open matters'],
  noneOpen: ['没有未办结事项。', 'No open matters.'],
  findings: ['今日发现', 'Found today'],
  finding: ['正在核对记录本……', 'Reading the book…'],
  noneFound: ['今日没有发现问题。', 'Nothing found today.'],
  registered: ['已登记', 'registered'],
  reported: ['已报告', 'reported'],
  'carried-out': ['已落实', 'carried out'],
  answered: ['已反馈', 'answered'],
  emergency: ['紧急', 'emergency'],
  guarded: ['（另有范围）', '(for others)'],
});

const of = (office, kind) => office.posts.filter(post => post.kind === kind);

let turn = 0;

/** What was found when it was last told, by the office as somebody is signed in to it. */
const lastFound = new WeakMap();

/**
 * Who is on, until when, what is due, what is open, what was found today. Where the screen is shown already, each card
 * is put in place as soon as it is known and waits for no other; whoever is overtaken leaves the later one's in place.
 * To find, the server may have to read the whole book: for that nobody waits, the first time either.
 */
export async function show(office) {
  const mine = ++turn;
  const cards = await Promise.all(cardsOf(office).map(async coming => {
    const card = await coming;
    if (mine === turn) {
      document.getElementById(card.id)?.replaceWith(card);
    }
    return card;
  }));
  if (mine !== turn) {
    return { content: [] };
  }
  const [open, due, ...posts] = cards;
  const found = foundCard(lastFound.get(office), office);
  find(office).then(card => found.replaceWith(card));
  const content = h('div', { class: 'now' }, h('div', { class: 'posts' }, posts), due, open, found);
  return { content, leave: run(content, office.now) };
}

function cardsOf(office) {
  const desks = of(office, 'desk').map(post => deskOf(post, office));
  return [
    Promise.all(desks).then(all => openCard(all.flatMap(one => one.matters), office)),
    read('deadlines').then(due => dueCard(due.deadlines, office)),
    ...desks.map(async desk => holder(...await Promise.all([desk, read('board')]), office)),
    ...of(office, 'leader').map(async post => leader(await rosteredFor(post))),
    Promise.all(of(office, 'line').map(post => routeOf(post))).then(lines => lineCard(lines, office)),
  ];
}

/** The card of what was found today, or of why that cannot be told. */
async function find(office) {
  const day = isoDay(office.now());
  const today = encodeURIComponent(`${dayBegins(day)}/${dayBegins(daysOn(day, 1))}`);
  try {
    const { findings } = await read(`findings?span=${today}`);
    lastFound.set(office, findings);
    return foundCard(findings, office);
  } catch (problem) {
    return card(t('now.findings'), { id: 'found' }, refusal(problem));
  }
}

const rosteredFor = async post => ({ post, ...(await read(`posts/${post.id}/rostered`)) });

const routeOf = async post => ({ post, route: await read(`posts/${post.id}/route`) });

function holder({ post, on, shift, next }, board, office) {
  const offered = board.running.find(one => one.shift === on.shift)?.offeredTo;
  return h('section', { class: `card holder ${on.state}`, id: `post-${post.id}` },
    h('h2', {}, said(post)),
    h('p', { class: 'name' }, on.state === 'held' ? on.officer.name : t(`now.${on.state}`)),
    on.state === 'vacant' && h('p', { class: 'bad' }, t('now.vacantSince', { time: moment(on.vacantSince, office.now()) })),
    on.state === 'held' && shift && h('p', {}, `${shift.name} · ${t('now.until', { time: moment(shift.answerableUntil, office.now()) })} · `,
      countdown(shift.answerableUntil, office.now())),
    offered && h('p', { class: 'soft-bad' }, t('now.waiting', { name: offered.name })),
    next && h('p', { class: 'quiet' }, t('now.next', { name: next.name })));
}

const leader = ({ post, officers }) => h('section', { class: 'card holder', id: `post-${post.id}` },
  h('h2', {}, said(post)),
  h('p', { class: 'name' }, officers.map(one => one.name).join('、') || t('now.nobody')));

const lineCard = (lines, office) => card(t('now.lines'), { class: 'card lines', id: 'lines' },
  h('dl', {}, lines.map(({ post, route }) => [
    h('dt', {}, said(post)),
    h('dd', {}, route.section ? said(office.sections.find(one => one.id === route.section)) : office.post(route.desk)),
  ])));

const dueCard = (deadlines, office) => card(t('now.due'), { id: 'due' },
  deadlines.length === 0 && h('p', { class: 'quiet' }, t('now.noneDue')),
  h('ul', { class: 'list' }, deadlines.map(one =>
    h('li', { class: one.overdue ? 'late' : '' },
      h('p', {}, withoutClause(one.sentence), ' ', clause(one.clause)),
      h('p', { class: 'aside' }, countdown(one.by, office.now()), ' ', one.answerable.map(office.person).join('、'))))));

const openCard = (matters, office) => card(t('now.open'), { id: 'open' },
  matters.length === 0 && h('p', { class: 'quiet' }, t('now.noneOpen')),
  h('ul', { class: 'list' }, [...matters].sort((one, other) => other.emergency - one.emergency).map(matter =>
    h('li', {},
      h('p', {}, matter.emergency && h('a', { class: 'tag urgent', href: `#emergency/${encodeURIComponent(matter.matter)}` }, t('now.emergency')), ' ',
        matter.entries[0]?.sentence ?? t('now.guarded')),
      h('p', { class: 'aside' }, h('span', { class: 'tag' }, t(`now.${matter.stage}`)), ' ',
        matter.entries[0] && moment(matter.entries[0].enteredAt, office.now()))))));

const foundCard = (findings, office) => card(t('now.findings'), { id: 'found', 'aria-busy': String(!findings) },
  !findings && h('p', { class: 'quiet' }, t('now.finding')),
  findings?.length === 0 && h('p', { class: 'quiet' }, t('now.noneFound')),
  h('ul', { class: 'list' }, [...findings ?? []].sort(byGravity).map(one =>
    h('li', {},
      h('p', {}, severity(one), ' ', bare(one), ' ', clause(one.clause)),
      h('p', { class: 'aside' }, moment(one.from, office.now()))))));
