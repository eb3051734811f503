import { said, t } from '../../i18n.js';
import { going, isApproved, isCoordinated, isSent, isUpward, outstanding, toldAs, unacknowledged } from './file.js';

const TOLD = { 'duty-leader': 'DUTY_LEADER_TOLD_LATE', 'principal-leader': 'PRINCIPAL_LEADER_TOLD_LATE' };

/**
 * What is to be done next, the most pressing first: what waits for this very person, then what has a limit, then the rest
 * in the order of the regulation.
 */
export function stepsOf(file, office, due) {
  if (file.isArchived) {
    return [];
  }
  if (file.isClosed) {
    return limited([step('archive', 'archive', { codes: ['ARCHIVE_LATE'] })], due);
  }
  const rest = limited([...telling(file, office, due), ...waiting(file, office, due), ...knowing(file), ...reporting(file, office), ...doing(file), ...ending(file)], due);
  return [...limited(personal(file, office), due), ...rest.sort((one, other) => until(one) - until(other))];
}

const until = one => (one.limit ? Date.parse(one.limit.by) : Number.MAX_SAFE_INTEGER);

const step = (action, title, { facts, preset = {}, codes = [] } = {}) =>
  ({ action, title: t(`emergency.${title}`, facts), preset, codes, key: `${action}:${Object.values(preset).join(':')}` });

/** Each step with the first limit that is of its kind; two steps of a kind take one each. */
function limited(steps, due) {
  const taken = new Set();
  return steps.map(one => {
    const limit = due.find(deadline => one.codes.includes(deadline.code) && !(one.action === 'handle' && taken.has(deadline)));
    taken.add(limit);
    return { ...one, limit: one.limit ?? limit };
  });
}

const holds = (office, role) => office.roles.find(one => one.id === role)?.people.includes(office.me.id);

function personal(file, office) {
  const me = office.me.id;
  const isTold = unacknowledged(file).some(one => one.id === me);
  const draft = file.draft;
  const approves = draft && !isApproved(file, draft.draft) && draft.officer.id !== me && holds(office, 'city-leader');
  return [
    ...(isTold ? [step('acknowledge', 'acknowledgeMine', { preset: { leader: me } })] : []),
    ...(approves ? [step('approve', 'approveMine', { facts: { draft: draft.draft }, preset: { approver: me } })] : []),
  ];
}

/** Who is always told; and who is told because nobody acknowledged in time. */
const telling = (file, office, due) => office.roles.filter(role => role.link && !toldAs(file, role.id))
  .filter(role => role.always || escalation(due) && nextUp(file, office) === role)
  .map(role => step('tell', role.always ? 'tellRole' : 'escalate', {
    facts: { role: said(role), name: role.people.map(office.person).join('、') },
    preset: { leader: role.people[0] }, codes: [role.always ? TOLD[role.id] ?? 'ESCALATION_LATE' : 'ESCALATION_LATE'],
  }));

const nextUp = (file, office) => office.roles.find(role => role.link && !role.always && !toldAs(file, role.id));

const escalation = due => due.find(one => one.code === 'ESCALATION_LATE');

const waiting = (file, office, due) => (file.told.length > 0 && file.acknowledged.length === 0 && !escalation(due)
  ? [{ ...step('acknowledge', 'awaitAcknowledge'), limit: patience(file, office) }] : []);

/** How long the one told last has to acknowledge, before the next in the chain is told. */
function patience(file, office) {
  const links = office.roles.filter(role => role.link);
  const last = links.findLast(role => toldAs(file, role.id));
  const clause = file.law.escalation;
  return last && last !== links.at(-1) && clause
    ? { by: new Date(Date.parse(toldAs(file, last.id).at) + last.minutes * 60_000).toISOString(), clause } : undefined;
}

const knowing = file => (!file.isVerified && file.sent.length === 0 ? [step('update', 'updateNext')] : []);

function reporting(file, office) {
  if (!file.draft || outstanding(file).length === 0) {
    return drafting(file);
  }
  const { draft } = file.draft;
  const codes = ['REPORTED_LATE', 'FOLLOW_UP_LATE'];
  const parties = going(file, 'party').filter(one => !isCoordinated(file, draft, one.id));
  if (parties.length > 0) {
    return [step('coordinate', 'coordinateWith', { facts: { draft, name: said(parties[0]) }, preset: { recipient: parties[0].id }, codes })];
  }
  if (!isApproved(file, draft)) {
    return holds(office, 'city-leader') && file.draft.officer.id !== office.me.id ? [] : [step('approve', 'awaitApproval', { facts: { draft }, codes })];
  }
  return outstanding(file).map(one => sending(file, one));
}

const SENDING = { upward: ['REPORTED_LATE', 'WRITTEN_LATE', 'FOLLOW_UP_LATE'], party: ['NOT_SYNCHRONOUS', 'WRITTEN_LATE'], department: ['DEPARTMENT_UNTOLD', 'WRITTEN_LATE'] };

/** What is especially grave may be told first, and follows in writing. */
function sending(file, recipient) {
  const isTold = file.sent.some(one => one.recipient === recipient.id && one.draft === file.draft.draft);
  const isOral = file.grade === 'especially-grave' && !isTold && file.draft.stage === 'initial';
  const title = isTold ? 'sendWritten' : isOral ? 'sendOral' : 'sendTo';
  return step('send', title, {
    facts: { draft: file.draft.draft, name: said(recipient) },
    preset: { recipient: recipient.id, form: isOral ? 'oral' : 'written' }, codes: SENDING[recipient.way],
  });
}

function drafting(file) {
  if (!isUpward(file)) {
    return [writing(file, 'initial', ['REPORTED_LATE'])];
  }
  if (isSent(file, 'final')) {
    return [];
  }
  const isFollowedUp = isSent(file, 'follow-up');
  return [writing(file, isFollowedUp && file.isCarriedOut ? 'final' : 'follow-up', ['FOLLOW_UP_LATE'])];
}

const writing = (file, stage, codes) => step('write', 'writeStage', {
  facts: { stage: said(file.law.stages.find(one => one.id === stage)) }, preset: { stage }, codes });

function doing(file) {
  const undone = file.instructions.filter(one => !one.isDone);
  const steps = undone.map(one => step('handle', 'handleInstruction', {
    facts: { number: one.instruction, text: one.text }, preset: { instruction: one.instruction }, codes: ['INSTRUCTION_LATE', 'REACTION_SLOW'] }));
  return steps.length === 0 && !file.isCarriedOut ? [step('handle', 'handleMatter', { preset: { instruction: 0 }, codes: ['REACTION_SLOW'] })] : steps;
}

/** Once it is carried out and nothing more has to be reported. */
function ending(file) {
  const isReported = file.draft && outstanding(file).length === 0 && (isSent(file, 'final') || isSent(file, 'follow-up'));
  if (!file.isCarriedOut || !isReported) {
    return [];
  }
  return [file.isAnswered ? step('close', 'close') : step('answer', 'answer')];
}
