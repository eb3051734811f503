import { submit } from '../api.js';
import { field, h } from '../dom.js';
import { day, t, words } from '../i18n.js';
import { refusal } from '../refusal.js';
import { dateOf } from './calendar.js';

words('change', {
  title: ['调班、替班', 'Change'],
  picked: ['已选：{who}。再选一人与之对调，或由别人替班；按 Esc 放下。', 'Picked: {who}. Choose somebody to exchange with, or who takes the place; Esc puts it down.'],
  swap: ['{one} ⇄ {other}', '{one} ⇄ {other}'],
  instead: ['替班人', 'Who takes the place'],
  nobody: ['（选人）', '(choose)'],
  reason: ['事由', 'Reason'],
  consent: ['当事人都同意', 'Those concerned agree'],
  doSwap: ['对调', 'Exchange'],
  doReplace: ['替班', 'Replace'],
  drop: ['放下', 'Put down'],
});

const noon = shift => `${dateOf(shift)}T12:00:00+08:00`;
const named = ({ shift, officer }) => `${day(noon(shift.shift))} ${shift.name} ${officer.name}`;

/** Moving people: picked up, put onto another or replaced. A published roster asks for a reason and consent first. */
export function changing(state, move) {
  const panel = h('section', { class: 'card change', hidden: true, id: 'change', 'aria-label': t('change.title') });
  const isPublished = Boolean(state.roster?.published);
  let picked;
  let button;

  const drop = () => {
    button?.setAttribute('aria-pressed', 'false');
    picked = button = undefined;
    panel.hidden = true;
  };
  const pick = (one, from) => {
    drop();
    picked = one;
    button = from;
    from.setAttribute('aria-pressed', 'true');
  };
  const done = async (what, answer) => {
    try {
      await what();
      await state.office.again();
    } catch (problem) {
      answer.replaceChildren(refusal(problem));
    }
  };
  const open = other => {
    panel.hidden = false;
    panel.replaceChildren(form({ picked, other, state, isPublished, drop, done, move }));
    panel.scrollIntoView({ block: 'nearest' });
    panel.querySelector(other ? '[name=reason], button' : '[name=instead]')?.focus({ preventScroll: !other });
  };
  const onto = other => {
    if (picked && (other.shift !== picked.shift || other.officer.id !== picked.officer.id)) {
      open(other);
    }
  };
  const touch = (one, from) => {
    if (!picked) {
      pick(one, from);
      open();
      from.focus({ preventScroll: true });
    } else if (from === button) {
      drop();
    } else {
      onto(one);
    }
  };
  return { panel, pick, touch, onto, drop };
}

function form({ picked, other, state, isPublished, drop, done, move }) {
  const people = h('select', { name: 'instead' }, h('option', { value: '' }, t('change.nobody')),
    state.office.people.filter(one => one.id !== picked.officer.id).map(one => h('option', { value: one.id }, `${one.name} ${one.position}`)));
  const reason = h('input', { name: 'reason' });
  const consent = h('input', { type: 'checkbox', name: 'consent', id: 'consent' });
  const answer = h('div', {});
  const made = h('form', {},
    h('p', {}, other ? t('change.swap', { one: named(picked), other: named(other) }) : t('change.picked', { who: named(picked) })),
    !other && field(t('change.instead'), people),
    isPublished && [field(t('change.reason'), reason), h('p', {}, h('label', { class: 'choice' }, consent, ` ${t('change.consent')}`))],
    answer,
    h('div', { class: 'bar' }, h('button', { class: 'main', id: 'change-do' }, t(other ? 'change.doSwap' : 'change.doReplace')),
      h('button', { type: 'button', onclick: drop }, t('change.drop'))));
  made.addEventListener('submit', event => {
    event.preventDefault();
    const asked = { reason: reason.value, agreed: consent.checked, instead: people.value };
    done(() => (isPublished ? written(picked, other, asked) : move(moved(state, picked, other, asked.instead))), answer);
  });
  return made;
}

function written(picked, other, { reason, agreed, instead }) {
  if (other) {
    return submit('rosters/swaps', {
      first: picked.shift.shift, firstOfficer: picked.officer.id, second: other.shift.shift, secondOfficer: other.officer.id,
      reason, consents: agreed ? [picked.officer.id, other.officer.id] : [],
    });
  }
  return submit('rosters/substitutions', {
    shift: picked.shift.shift, was: picked.officer.id, now: instead, reason, consents: agreed ? [picked.officer.id, instead] : [],
  });
}

/** The assignments with the two exchanged, or one replaced. */
function moved({ assignments, office }, picked, other, instead) {
  const is = (one, place) => place && one.shift === place.shift.shift && one.officer.id === place.officer.id;
  const person = office.people.find(one => one.id === instead);
  return assignments.map(one => {
    if (is(one, picked)) {
      return { ...one, officer: other?.officer ?? person };
    }
    return is(one, other) ? { ...one, officer: picked.officer } : one;
  });
}
