import { read } from '../api.js';
import { card, field, h, saves } from '../dom.js';
import { evidence } from '../evidence.js';
import { bare, byGravity, gravities, severity } from '../findings.js';
import { dayBegins, daysOn, isoDay, lang, moment, said, t, words } from '../i18n.js';
import { entriesSince } from '../log.js';
import { clause } from '../refusal.js';
import { counts } from './counts.js';
import { inspecting } from './inspecting.js';
import { verification } from './verification.js';

words('inspection', {
  from: ['自', 'From'],
  to: ['至', 'to'],
  look: ['查看', 'Show'],
  month: ['本月', 'This month'],
  before: ['上月', 'Last month'],
  word: ['检查通报 Word', 'Report, Word'],
  pdf: ['检查通报 PDF', 'Report, PDF'],
  excel: ['统计 Excel', 'Statistics, Excel'],
  files: ['下载', 'Downloads'],
  found: ['检查发现', 'Found'],
  none: ['这段时间没有发现问题。', 'Nothing was found in these days.'],
  count: ['{count} 项', '{count} found'],
  answerable: ['有关人员 {names}', 'concerned: {names}'],
  mended: ['已补救', 'put right'],
  breach: ['项违规', 'breaches'],
  warning: ['项提醒', 'warnings'],
  notice: ['项提示', 'notices'],
  made: ['已作的检查与通报', 'Inspections and criticisms made'],
  noneMade: ['这段时间没有登记检查或通报。', 'None was recorded in these days.'],
});

/** Somebody is writing. */
export const waits = () => Boolean(document.activeElement?.matches('#inspecting input, #inspecting textarea, #span input'));

/** What the book shows of some days: findings by clause with their evidence, what was inspected, the counts, and whether it is whole. */
export async function show(office, [from, to]) {
  const span = spanOf(office, from, to);
  const start = dayBegins(span.from);
  const days = `${span.from}/${daysOn(span.to, 1)}`;
  const [{ findings }, statistics, entries] = await Promise.all([
    read(`findings?span=${encodeURIComponent(`${start}/${dayBegins(daysOn(span.to, 1))}`)}`), read(`statistics?days=${days}`), entriesSince(Date.parse(start))]);
  const acts = inspecting(office, span);
  return {
    content: h('div', { class: 'inspection' }, chooser(span, office), downloads(days), totals(findings),
      h('div', { class: 'columns' }, foundCard(findings, entries, { office, more: acts.more }),
        h('div', {}, acts.panel, madeCard(entries, span, office), verification(office))),
      counts(statistics, office)),
  };
}

const isDay = text => /^\d{4}-\d\d-\d\d$/.test(text ?? '') && !Number.isNaN(Date.parse(text));

/** What the address asks for, else this month until today. */
function spanOf(office, from, to) {
  const today = isoDay(office.now());
  return isDay(from) && isDay(to) && from <= to ? { from, to } : { from: `${today.slice(0, 8)}01`, to: today };
}

function chooser(span, office) {
  const form = h('form', { class: 'bar', id: 'span' },
    field(t('inspection.from'), h('input', { type: 'date', name: 'first', id: 'span-from', value: span.from, required: true })),
    field(t('inspection.to'), h('input', { type: 'date', name: 'last', id: 'span-to', value: span.to, required: true })),
    h('button', { id: 'look' }, t('inspection.look')),
    h('a', { href: '#inspection', id: 'this-month' }, t('inspection.month')),
    h('a', { href: `#inspection/${lastMonth(office)}`, id: 'last-month' }, t('inspection.before')));
  form.addEventListener('submit', event => {
    event.preventDefault();
    location.hash = `#inspection/${form.first.value}/${form.last.value}`;
  });
  return form;
}

function lastMonth(office) {
  const last = daysOn(`${isoDay(office.now()).slice(0, 8)}01`, -1);
  return `${last.slice(0, 8)}01/${last}`;
}

function downloads(days) {
  const link = (name, word) => saves(`get-${word}`, `reports/${name}?days=${days}&lang=${lang()}`, t(`inspection.${word}`));
  return h('div', { class: 'bar', role: 'group', 'aria-label': t('inspection.files') },
    link('inspection.docx', 'word'), link('inspection.pdf', 'pdf'), link('statistics.xlsx', 'excel'));
}

const totals = findings => h('ul', { class: 'totals', id: 'totals' }, gravities.map(one =>
  h('li', { class: `card ${one}` }, h('strong', {}, findings.filter(finding => finding.severity === one).length), ' ', t(`inspection.${one}`))));

function foundCard(findings, entries, context) {
  const groups = new Map();
  [...findings].sort(byGravity).forEach(one => groups.set(one.clause, [...(groups.get(one.clause) ?? []), one]));
  return card(t('inspection.found'), { id: 'found' },
    findings.length === 0 && h('p', { class: 'quiet' }, t('inspection.none')),
    [...groups].map(([id, some]) => group(id, some, entries, context)));
}

function group(id, findings, entries, context) {
  const text = context.office.clauses.find(one => one.id === id);
  return h('section', { class: 'group' },
    h('h3', {}, clause(id), ' ', text && said(text), ' ', h('small', {}, t('inspection.count', { count: findings.length }))),
    h('ul', { class: 'list' }, findings.map(one => found(one, entries, context))));
}

function found(finding, entries, { office, more }) {
  const mending = mendedBy(finding, entries, office.now());
  const numbers = mending ? [...new Set([...finding.evidence, mending.number])] : finding.evidence;
  const lasted = Date.parse(finding.until) - Date.parse(finding.from) >= 1000;
  return h('li', {},
    h('p', {}, severity(finding), mending && [' ', h('span', { class: 'tag mended' }, t('inspection.mended'))], ' ', bare(finding)),
    h('p', { class: 'aside' }, moment(finding.from, office.now()), lasted && ` – ${moment(finding.until, office.now())}`,
      finding.answerable.length > 0 && ` · ${t('inspection.answerable', { names: finding.answerable.map(office.person).join(lang() === 'zh' ? '、' : ', ') })}`),
    evidence(`${finding.code}-${Date.parse(finding.from)}`, numbers, { office, mending: mending?.number, more }));
}

const TAKING = ['handover-accepted', 'post-taken'];

/** The entry that put an end to what was found: one it rests on, or for a vacancy the one by which the post was taken. */
function mendedBy(finding, entries, now) {
  const until = Date.parse(finding.until);
  if (until > now || until - Date.parse(finding.from) < 1000) {
    return undefined;
  }
  return entries.find(one => Date.parse(one.event.at) === until
    && (finding.evidence.includes(one.number) || (finding.code === 'POST_VACANT' && TAKING.includes(one.kind))));
}

const MADE = ['records-inspected', 'criticism-circulated'];

function madeCard(entries, span, office) {
  const end = Date.parse(dayBegins(daysOn(span.to, 1)));
  const made = entries.filter(one => MADE.includes(one.kind) && Date.parse(one.enteredAt) < end);
  return card(t('inspection.made'), { id: 'made' },
    made.length === 0 && h('p', { class: 'quiet' }, t('inspection.noneMade')),
    h('ul', { class: 'list' }, made.map(one => h('li', {}, h('p', {}, one.sentence), evidence(`made-${one.number}`, [one.number], { office })))));
}
