import { submit } from '../api.js';
import { field, h } from '../dom.js';
import { keep } from '../draft.js';
import { day, t, words } from '../i18n.js';
import { refusal } from '../refusal.js';
import { sending } from '../sending.js';
import { chipId, dateOf } from './calendar.js';

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

/**
 * Moving people: picked up, put onto another or replaced. A published roster asks for a reason and consent first. Who is
 * picked up is kept with what is typed, over a reload too, until it is put down.
 */
export function changing(state, move) {
  const panel = h('section', { class: 'card change', hidden: true, id: 'change', 'aria-label': t('change.title') });
  const slot = `change:${state.office.me.id}:${state.month}`;
  let picked;
  let button;
  let kept;

  const putDown = () => {
    button?.setAttribute('aria-pressed', 'false');
    picked = button = undefined;
    panel.hidden = true;
  };
  const drop = () => {
    putDown();
    kept?.forget();
    localStorage.removeItem(slot);
  };
  const pick = (one, from) => {
    putDown();
    picked = one;
    button = from;
    from.setAttribute('aria-pressed', 'true');
  };
  const open = other => {
    const { form, draft } = changeForm({ picked, other, state, drop, move });
    kept = draft;
    localStorage.setItem(slot, JSON.stringify({ picked: chipId(picked), other: other && chipId(other) }));
    panel.hidden = false;
    panel.replaceChildren(form);
    panel.scrollIntoView({ block: 'nearest' });
    panel.querySelector(other ? '[name=reason], button' : '[name=instead]')?.focus({ preventScroll: !other });
  };
  const onto = other => {
    if (picked && chipId(other) !== chipId(picked)) {
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
  /** Goes on where a reload broke off, if those who were picked are still where they were. */
  const resume = root => {
    const last = JSON.parse(localStorage.getItem(slot) ?? '{}');
    const one = placeOf(state, last.picked);
    const from = one && root.querySelector(`[id="${last.picked}"]`);
    if (from) {
      pick(one, from);
      open(placeOf(state, last.other));
    }
  };
  return { panel, pick, touch, onto, drop, resume };
}

/** Who stands where an id says, or nothing. */
const placeOf = ({ assignments, shifts }, id) => assignments
  .map(one => ({ shift: shifts.find(shift => shift.shift === one.shift), officer: one.officer }))
  .find(place => place.shift && chipId(place) === id);

function changeForm({ picked, other, state, drop, move }) {
  const isPublished = Boolean(state.roster?.published);
  const people = h('select', { name: 'instead' }, h('option', { value: '' }, t('change.nobody')),
    state.office.people.filter(one => one.id !== picked.officer.id).map(one => h('option', { value: one.id }, `${one.name} ${one.position}`)));
  const answer = h('div', {});
  const button = h('button', { class: 'main', id: 'change-do' }, t(other ? 'change.doSwap' : 'change.doReplace'));
  const form = h('form', {},
    h('p', {}, other ? t('change.swap', { one: named(picked), other: named(other) }) : t('change.picked', { who: named(picked) })),
    !other && field(t('change.instead'), people),
    isPublished && [field(t('change.reason'), h('input', { name: 'reason' })),
      h('p', {}, h('label', { class: 'choice' }, h('input', { type: 'checkbox', name: 'consent', id: 'consent' }), ` ${t('change.consent')}`))],
    answer,
    h('div', { class: 'bar' }, button, h('button', { type: 'button', onclick: drop }, t('change.drop'))));
  const draft = keep(form, state.office.me.id, `change:${state.month}`);
  sending(form, button, {
    kept: draft,
    async send() {
      const asked = draft.values();
      await (isPublished ? written(picked, other, asked) : move(moved(state, picked, other, asked.instead)));
      return () => {
        drop();
        return state.office.again();
      };
    },
    refused: problem => answer.replaceChildren(refusal(problem)),
  });
  return { form, draft };
}

function written(picked, other, { reason, consent, instead }) {
  if (other) {
    return submit('rosters/swaps', {
      first: picked.shift.shift, firstOfficer: picked.officer.id, second: other.shift.shift, secondOfficer: other.officer.id,
      reason, consents: consent ? [picked.officer.id, other.officer.id] : [],
    });
  }
  return submit('rosters/substitutions', {
    shift: picked.shift.shift, was: picked.officer.id, now: instead, reason, consents: consent ? [picked.officer.id, instead] : [],
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
