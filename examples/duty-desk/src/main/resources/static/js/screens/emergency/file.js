const later = (answers, one) => answers.set(one.question, one);

/** What the file of an emergency says by now; what this reader may not read is left out. */
export function fileOf(matter, law) {
  const all = kind => matter.entries.filter(one => one.kind === kind).map(one => ({ ...one.event, entry: one.number, enteredAt: one.enteredAt }));
  const received = all('emergency-received')[0];
  const updates = all('emergency-updated');
  const sheets = [received?.sheet ?? {}, ...updates];
  const last = part => sheets.map(part).filter(Boolean).at(-1);
  const drafts = all('report-drafted');
  const handled = all('matter-handled');
  return {
    id: matter.matter, entries: matter.entries, isArchived: matter.archived, isClosed: !matter.open, law, received, drafts, handled,
    answers: sheets.flatMap(one => one.answers ?? []).reduce(later, new Map()),
    category: last(one => one.category), kind: last(one => one.kind), grade: last(one => one.grade),
    casualties: Object.assign({}, ...sheets.map(one => one.casualties ?? {})),
    isVerified: updates.some(one => one.verified),
    told: all('matter-reported'), acknowledged: all('report-acknowledged'),
    instructions: all('leader-instructed').map(one => ({ ...one, isDone: outcomeOf(handled, one.instruction) === 'done' })),
    isCarriedOut: handled.at(-1)?.outcome === 'done',
    isAnswered: (all('matter-answered').at(-1)?.entry ?? 0) > (handled.at(-1)?.entry ?? 0),
    draft: drafts.at(-1), approvals: all('report-approved'), coordinations: all('report-coordinated'), sent: all('report-sent'),
  };
}

const outcomeOf = (handled, instruction) => handled.filter(one => one.instruction === instruction).at(-1)?.outcome;

/** The people to whom something was reported under a role. */
export const toldAs = (file, role) => file.told.find(one => one.roles.includes(role));

/** The acknowledgement of a person, if there is one. */
export const acknowledgementOf = (file, person) => file.acknowledged.find(one => one.leader.id === person);

/** Who was told and has not acknowledged. */
export const unacknowledged = file => file.told.map(one => one.leader)
  .filter((one, index, all) => !acknowledgementOf(file, one.id) && all.findIndex(other => other.id === one.id) === index);

/** The recipients of one way: upward, party, department. */
export const going = (file, way) => file.law.recipients.filter(one => one.way === way);

/** Whether a draft is approved. */
export const isApproved = (file, draft) => file.approvals.some(one => one.draft === draft);

/** Whether a draft was agreed with a recipient. */
export const isCoordinated = (file, draft, recipient) => file.coordinations.some(one => one.draft === draft && one.recipient === recipient);

/** What was sent of a draft to a recipient. */
export const sentOf = (file, draft, recipient) => file.sent.filter(one => one.draft === draft && one.recipient === recipient);

const stageOf = (file, sent) => file.drafts.find(one => one.draft === sent.draft)?.stage;

/** Whether a report of a stage has gone to anybody. */
export const isSent = (file, stage) => file.sent.some(one => stageOf(file, one) === stage);

/** Whether anything has gone upward. */
export const isUpward = file => file.sent.some(one => going(file, 'upward').some(recipient => recipient.id === one.recipient));

/** To whom the present draft must still go: upward, to the Party side, the first time to one department; in writing what was oral. */
export function outstanding(file) {
  const isWritten = recipient => sentOf(file, file.draft.draft, recipient.id).some(one => one.form === 'written');
  const departments = going(file, 'department');
  const sent = departments.filter(recipient => file.sent.some(one => one.recipient === recipient.id));
  const unwritten = sent.filter(recipient => !file.sent.some(one => one.recipient === recipient.id && one.form === 'written'));
  return [...going(file, 'upward'), ...going(file, 'party')].filter(one => !isWritten(one)).concat(sent.length > 0 ? unwritten : departments.slice(0, 1));
}

/** The sheet in a sentence or two, to begin a draft with; a report goes out in Chinese. */
export function narrative(file) {
  const said = question => (file.answers.get(question)?.sureness === 'unknown' ? '' : file.answers.get(question)?.text ?? '');
  const numbers = file.law.casualties.filter(one => one.id in file.casualties).map(one => `${one.zh}${file.casualties[one.id]}`);
  return [[said('time'), said('place'), said('course')].filter(Boolean).join('，'), said('cause') && `原因：${said('cause')}`, numbers.join('，')]
    .filter(Boolean).map(one => `${one}。`).join('').replace(/。。/g, '。');
}
