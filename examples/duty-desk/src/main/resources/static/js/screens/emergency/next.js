import { card, h } from '../../dom.js';
import { t } from '../../i18n.js';
import { clause } from '../../refusal.js';
import { countdown } from '../../ticking.js';
import { actions } from './actions.js';
import { actionForm } from './forms.js';

const opened = new Set();

/** What is to be done now, with its limit and the form to do it; and what comes after. */
export function nextStep(file, steps, office) {
  const [first, ...rest] = steps;
  return h('section', { class: `card next${isLate(first, office) ? ' over' : ''}`, id: 'next', tabindex: -1, 'aria-labelledby': 'next-title' },
    h('h2', { id: 'next-label' }, t('emergency.next')),
    first ? [h('p', { class: 'what', id: 'next-title' }, office.mayWrite ? first.title : t('emergency.notYours', { title: first.title })), limit(first, office),
      office.mayWrite && actionForm(file, office, first.action, first.preset)]
      : h('p', { class: 'what', id: 'next-title' }, t(file.isArchived ? 'emergency.readOnly' : 'emergency.nothing')),
    rest.length > 0 && h('div', { class: 'then' }, h('h3', {}, t('emergency.then')),
      h('ol', { id: 'then' }, rest.slice(0, 4).map(step => h('li', {}, step.title, ' ', step.limit && countdown(step.limit.by, office.now()))))));
}

const isLate = (step, office) => step?.limit && Date.parse(step.limit.by) < office.now();

const limit = (step, office) => step.limit && h('p', { class: 'limit' }, countdown(step.limit.by, office.now()), ' ', clause(step.limit.clause));

/** Everything else that can be done with it, folded away until it is wanted. */
export function others(file, steps, office) {
  if (file.isArchived) {
    return null;
  }
  const shown = office.mayWrite ? steps[0]?.action : undefined;
  return card(t('emergency.others'), { id: 'others' },
    Object.keys(actions).filter(name => name !== shown).map(name => folded(file, steps, office, name)));
}

function folded(file, steps, office, name) {
  const key = `${file.id}:${name}`;
  const preset = steps.find(step => step.action === name)?.preset;
  const form = actionForm(file, office, name, preset);
  return h('details', { open: opened.has(key), ontoggle: event => (event.target.open ? opened.add(key) : opened.delete(key)) },
    h('summary', { id: `other-${name}` }, t(`emergency.${actions[name].title}`)), form);
}
