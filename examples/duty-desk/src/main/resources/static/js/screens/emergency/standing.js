import { card, h } from '../../dom.js';
import { moment, said, saidOf, t } from '../../i18n.js';
import { clause, withoutClause } from '../../refusal.js';
import { countdown } from '../../ticking.js';
import { acknowledgementOf, toldAs } from './file.js';

const term = (terms, id) => (id ? saidOf(terms, id) : null);

/** Who is told in which order, and who has acknowledged. */
export const chain = (file, office) => card(t('emergency.chain'), { id: 'chain' },
  h('ul', { class: 'list' }, office.roles.filter(role => role.link).map(role => link(file, role, office))),
  file.instructions.length > 0 && [h('h3', {}, t('emergency.instructions')), h('ul', { class: 'list', id: 'instructions' }, file.instructions.map(one =>
    h('li', {}, `${one.instruction} ${one.leader.name}：${one.text} `, mark(one.isDone, 'done', 'notDone'))))]);

function link(file, role, office) {
  const told = toldAs(file, role.id);
  const acknowledged = told && acknowledgementOf(file, told.leader.id);
  const name = told?.leader.name ?? role.people.map(office.person).join('、');
  return h('li', { id: `link-${role.id}` }, h('p', {}, h('strong', {}, said(role)), ` ${name}`),
    h('p', { class: 'aside' }, told ? t('emergency.told', { time: moment(told.at, office.now()) }) : h('span', { class: role.always ? 'bad' : '' }, t(role.always ? 'emergency.untold' : 'emergency.ifNobody')), ' ',
      told && (acknowledged ? h('span', { class: 'good' }, t('emergency.acknowledged', { time: moment(acknowledged.at, office.now()) })) : h('span', { class: 'soft-bad' }, t('emergency.unacknowledged')))));
}

const mark = (isSo, yes, no) => h('span', { class: isSo ? 'good' : 'soft-bad' }, t(`emergency.${isSo ? yes : no}`));

/** Everything of it that falls due. */
export const limits = (due, office) => card(t('emergency.due'), { id: 'limits' },
  due.length === 0 && h('p', { class: 'quiet' }, t('emergency.noneDue')),
  h('ul', { class: 'list' }, due.map(one => h('li', { class: one.overdue ? 'late' : '' },
    h('p', {}, withoutClause(one.sentence), ' ', clause(one.clause)), h('p', { class: 'aside' }, countdown(one.by, office.now()))))));

/** The drafts, who approved, with whom they were agreed, to whom they went. */
export const reports = file => card(t('emergency.reports'), { id: 'reports' },
  file.drafts.length === 0 && h('p', { class: 'quiet' }, t('emergency.noReports')),
  h('ul', { class: 'list' }, file.drafts.toReversed().map(draft => drafted(file, draft))));

function drafted(file, draft) {
  const of = list => list.filter(one => one.draft === draft.draft);
  const approval = of(file.approvals).at(-1);
  return h('li', {},
    h('p', {}, h('strong', {}, t('emergency.draft', { draft: draft.draft, stage: term(file.law.stages, draft.stage) })), ' ',
      approval ? h('span', { class: 'good' }, t('emergency.approved', { name: approval.approver.name })) : draft === file.draft ? mark(false, 'approved', 'notApproved') : mark(false, '', 'replaced')),
    h('p', {}, draft.text),
    h('p', { class: 'aside' }, of(file.coordinations).map(one => h('span', { class: 'tag' }, t('emergency.coordinated', { name: term(file.law.recipients, one.recipient) }))), ' ',
      of(file.sent).map(one => h('span', { class: 'tag' }, `→ ${term(file.law.recipients, one.recipient)} ${term(file.law.forms, one.form)}`))));
}

/** The sheet as it is known by now; what nobody knows yet stands out. */
export function known(file) {
  const { law } = file;
  const sorted = [...law.questions].filter(one => !one.id.startsWith('caller')).concat(law.questions.filter(one => one.id.startsWith('caller')));
  return card(t('emergency.known'), { id: 'known' }, h('dl', { class: 'facts' },
    fact(t('emergency.category'), [term(law.categories, file.category), kindOf(file)].filter(Boolean).join(' · ')),
    fact(t('emergency.grade'), term(law.grades, file.grade)),
    sorted.map(question => {
      const answer = file.answers.get(question.id);
      return fact(said(question), answer?.text, answer?.sureness === 'presumed' && t('emergency.surenessPresumed'));
    }),
    law.casualties.filter(one => one.id in file.casualties).map(one => fact(said(one), file.casualties[one.id]))));
}

/** The kinds are known to the book by their Chinese names. */
const kindOf = ({ law, kind }) => kind && said(law.categories.flatMap(one => one.kinds).find(one => one.zh === kind) ?? { zh: kind, en: kind });

const fact = (name, text, mark) => [h('dt', {}, name),
  h('dd', {}, text || text === 0 ? [String(text), ' ', mark && h('span', { class: 'tag warning' }, mark)] : h('span', { class: 'tag warning' }, t('emergency.openQuestion')))];

/** All that was written, from the first call on. */
export const timeline = (file, office) => card(t('emergency.timeline'), {},
  h('ol', { class: 'timeline', id: 'timeline' }, file.entries.map(entry => h('li', {},
    h('time', { datetime: entry.enteredAt }, moment(entry.enteredAt, office.now())), h('span', {}, withoutClause(entry.sentence))))));
