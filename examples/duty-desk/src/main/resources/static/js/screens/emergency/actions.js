import { h } from '../../dom.js';
import { said, t } from '../../i18n.js';
import { area, choice, line, pick, tick } from './controls.js';
import { going, narrative, unacknowledged } from './file.js';
import { sheetFields, sheetOf } from './sheet.js';

const BY = ['phone', 'visit', 'message', 'fax', 'written'];

const byMeans = (form, law) => pick(form, 'means', t('emergency.by'), BY.map(id => law.means.find(one => one.id === id)), 'phone');

/** The leaders of the office, each once, under the first role that names him. */
const leaders = (office, roles) => roles.flatMap(role => role.people.map(id => ({ id, text: `${office.person(id)} · ${said(role)}` })))
  .filter((one, index, all) => all.findIndex(other => other.id === one.id) === index);

const isLeader = office => leaders(office, office.roles).some(one => one.id === office.me.id);

/**
 * What can be done with an emergency: each has its title, where it is sent, its fields, what they say to the duty
 * office, and the word on its button. What is preset fills the fields in.
 */
export const actions = {
  tell: {
    title: 'tell', path: () => 'reports', button: 'doTell',
    fields: (form, file, office, preset) => [choice(form, 'leader', t('emergency.leader'), leaders(office, office.roles), preset.leader), byMeans(form, file.law)],
    body: form => ({ leader: form.leader.value, means: form.means.value }),
  },
  acknowledge: {
    title: 'acknowledge', path: () => 'acknowledgements', button: 'doAcknowledge',
    fields: (form, file, office, preset) => (preset.leader ? []
      : [choice(form, 'leader', t('emergency.leader'), unacknowledged(file).map(one => ({ id: one.id, text: one.name })))]),
    body: (form, file, preset) => ({ leader: preset.leader ?? form.leader.value }),
  },
  instruct: {
    title: 'instruct', path: () => 'instructions', button: 'doInstruct',
    fields: (form, file, office) => [
      choice(form, 'leader', t('emergency.leader'), leaders(office, office.roles), isLeader(office) ? office.me.id : file.told.at(-1)?.leader.id),
      area(form, 'text', t('emergency.instruction')), byMeans(form, file.law)],
    body: form => ({ leader: form.leader.value, text: form.text.value, means: form.means.value }),
  },
  update: {
    title: 'update', path: () => 'updates', button: 'doUpdate',
    fields: (form, file) => [line(form, 'source', t('emergency.source')), tick(form, 'verified', t('emergency.verified')), sheetFields(form, file.law, file)],
    body: (form, file) => ({ ...sheetOf(form, file.law, file), source: form.source.value, verified: form.verified.checked }),
  },
  handle: {
    title: 'handle', path: () => 'handlings', button: 'doHandle',
    fields: (form, file, office, preset) => [
      choice(form, 'instruction', t('emergency.whichInstruction'), whichInstruction(file), String(preset.instruction ?? 0)),
      area(form, 'text', t('emergency.result')), pick(form, 'outcome', t('emergency.outcome'), file.law.outcomes, 'done')],
    body: form => ({ instruction: Number(form.instruction.value), text: form.text.value, outcome: form.outcome.value }),
  },
  write: {
    title: 'write', path: () => 'drafts', button: 'doWrite',
    fields: (form, file, office, preset) => [
      pick(form, 'stage', t('emergency.stage'), file.law.stages, preset.stage ?? 'initial'),
      area(form, 'text', t('emergency.text'), narrative(file)), topics(form, file.law)],
    body: (form, file) => ({
      stage: form.stage.value, text: form.text.value,
      topics: form.stage.value === 'initial' ? [] : file.law.topics.map(({ id }) => ({ topic: id, text: form[`topic-${id}`].value.trim() })).filter(one => one.text),
    }),
  },
  coordinate: {
    title: 'coordinate', needsDraft: true, path: file => `drafts/${file.draft.draft}/coordinations`, button: 'doCoordinate',
    fields: (form, file, office, preset) => [draftText(file), choice(form, 'recipient', t('emergency.recipient'),
      [...going(file, 'party'), ...going(file, 'department')], preset.recipient)],
    body: form => ({ recipient: form.recipient.value }),
  },
  approve: {
    title: 'approve', needsDraft: true, path: file => `drafts/${file.draft.draft}/approvals`, button: 'doRecordApproval', ownButton: 'doApprove',
    fields: (form, file, office, preset) => [draftText(file), !preset.approver && [
      choice(form, 'approver', t('emergency.approver'), leaders(office, office.roles.filter(role => role.id === 'city-leader'))),
      pick(form, 'form', t('emergency.form'), file.law.forms, 'oral')]],
    body: (form, file, preset) => (preset.approver ? { approver: preset.approver, form: 'written' } : { approver: form.approver.value, form: form.form.value }),
  },
  send: {
    title: 'send', needsDraft: true, path: file => `drafts/${file.draft.draft}/sendings`, button: 'doSend',
    fields: (form, file, office, preset) => [draftText(file),
      choice(form, 'recipient', t('emergency.recipient'), file.law.recipients, preset.recipient),
      pick(form, 'form', t('emergency.form'), file.law.forms, preset.form ?? 'written'), line(form, 'receipt', t('emergency.receipt'))],
    body: (form, file) => ({ recipient: form.recipient.value, form: form.form.value, text: file.draft.text, receipt: form.receipt.value }),
  },
  answer: {
    title: 'answer', path: () => 'answers', button: 'doAnswer',
    fields: form => [pick(form, 'addressee', t('emergency.addressee'), ['caller', 'caller-unreachable'].map(id => ({ id, text: t(`emergency.${id}`) })), 'caller'),
      area(form, 'text', t('emergency.answerText'))],
    body: form => ({ addressee: form.addressee.value, text: form.text.value, satisfaction: 'not-asked' }),
  },
  close: {
    title: 'close', path: () => 'closings', button: 'doClose',
    fields: form => [area(form, 'text', t('emergency.closeText'))],
    body: form => ({ text: form.text.value }),
  },
  archive: {
    title: 'archive', path: () => 'archivings', button: 'doArchive',
    fields: (form, file) => [pick(form, 'retention', t('emergency.retention'), file.law.retentions, file.law.retentions[0]?.id)],
    body: form => ({ retention: form.retention.value }),
  },
};

const whichInstruction = file => [
  ...file.instructions.map(one => ({ id: String(one.instruction), text: `${one.instruction} ${one.text}` })), { id: '0', text: t('emergency.itself') }];

const draftText = file => h('blockquote', {}, file.draft.text);

/** What a follow-up has to say of each topic; without news it says so. */
function topics(form, law) {
  const all = h('div', { class: 'topics' }, law.topics.map(one => area(form, `topic-${one.id}`, said(one))));
  const rest = h('button', { type: 'button', id: `${form}-unchanged`, onclick: () => {
    all.querySelectorAll('textarea').forEach(one => { one.value ||= t('emergency.noChange'); });
    all.dispatchEvent(new Event('input', { bubbles: true }));
  } }, t('emergency.unchanged'));
  return h('div', { class: 'follow-up' }, all, rest);
}
