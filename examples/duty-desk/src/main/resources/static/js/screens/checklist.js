import { card, h } from '../dom.js';
import { said, t, words } from '../i18n.js';
import { clause } from '../refusal.js';

words('checklist', {
  title: ['检查', 'Checks'],
  met: ['正常', 'in order'],
  unmet: ['有问题', 'not in order'],
  all: ['其余都正常', 'The rest is in order'],
  remark: ['{item}：说明', '{item}: what is wrong'],
  required: ['交班必查', 'for the handover'],
});

const name = index => `check-${index}`;

/** The checklist of the shift; what was answered already is filled in. */
export function checklist(office, checked) {
  const list = h('div', { class: 'checks' }, office.checklist.map((item, index) =>
    row(item, index, checked.filter(one => one.item === item.zh).at(-1))));
  const rest = h('button', { type: 'button', id: 'rest-met', onclick: () => {
    list.querySelectorAll('[role=radiogroup]').forEach(group => {
      if (!group.querySelector(':checked')) {
        group.querySelector('input').checked = true;
      }
    });
    list.dispatchEvent(new Event('input', { bubbles: true }));
  } }, t('checklist.all'));
  return card(t('checklist.title'), {}, list, rest);
}

function row(item, index, answered) {
  const radio = (value, isChecked) => h('label', { class: 'choice' },
    h('input', { type: 'radio', name: name(index), value, id: `${name(index)}-${value}`, checked: isChecked }), ` ${t(`checklist.${value}`)}`);
  return h('div', { class: 'check', role: 'radiogroup', 'aria-labelledby': `${name(index)}-label` },
    h('span', { id: `${name(index)}-label` }, said(item), ' ', item.handover && h('small', { class: 'quiet' }, t('checklist.required'))),
    clause(item.clause),
    h('span', {}, radio('met', answered?.isMet === true), radio('unmet', answered?.isMet === false)),
    h('input', { name: `remark-${index}`, id: `remark-${index}`, class: 'remark', 'aria-label': t('checklist.remark', { item: said(item) }) }));
}

/** What must be looked at before a handover and is not. */
export const unanswered = (form, office) =>
  office.checklist.filter((item, index) => item.handover && !form[name(index)].value);

/** What was answered in the form and is not in the book like that. */
export const answers = (form, office, checked) => office.checklist
  .map((item, index) => ({ item: item.zh, met: form[name(index)].value, remark: form[`remark-${index}`].value }))
  .filter(one => one.met)
  .map(one => ({ ...one, met: one.met === 'met' }))
  .filter(one => checked.filter(known => known.item === one.item).at(-1)?.isMet !== one.met || one.remark);
