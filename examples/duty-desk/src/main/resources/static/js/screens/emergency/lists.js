import { card, h } from '../../dom.js';
import { moment, t } from '../../i18n.js';
import { withoutClause } from '../../refusal.js';
import { countdown } from '../../ticking.js';
import { fileOf } from './file.js';

/** The emergencies: those that go on, each with what presses most; those closed; those archived. */
export const lists = (matters, deadlines, office) => [
  list('open', matters.filter(one => one.open), deadlines, office),
  list('closed', matters.filter(one => !one.open && !one.archived), deadlines, office),
  list('archived', matters.filter(one => one.archived), deadlines, office),
];

const list = (name, matters, deadlines, office) => (matters.length > 0 || name === 'open') && card(t(`emergency.${name}`), { id: `list-${name}` },
  matters.length === 0 && h('p', { class: 'quiet' }, t('emergency.noneOpen')),
  h('ul', { class: 'list' }, matters.toReversed().map(matter => row(matter, deadlines, office))));

function row(matter, deadlines, office) {
  const numbers = matter.entries.map(entry => entry.number);
  const pressing = deadlines.find(one => one.evidence.some(number => numbers.includes(number)));
  return h('li', {},
    h('a', { class: 'whole', href: `#emergency/${encodeURIComponent(matter.matter)}` }, h('strong', {}, matter.matter), ' ', gist(matter, office)),
    h('p', { class: 'aside' }, matter.entries[0] && moment(matter.entries[0].enteredAt, office.now()),
      pressing && [' · ', withoutClause(pressing.sentence), ' ', countdown(pressing.by, office.now())]));
}

/** Where and what; or what the book says of it. */
function gist(matter, office) {
  const { answers } = fileOf(matter, office.emergencies);
  const said = ['place', 'course'].map(question => answers.get(question)?.text).filter(Boolean).join(' · ');
  return said || matter.entries[0]?.sentence || t('emergency.guarded');
}
