import { submit } from '../api.js';
import { card, field, h } from '../dom.js';
import { keep } from '../draft.js';
import { daysOn, said, t, words } from '../i18n.js';
import { refusal } from '../refusal.js';
import { sending } from '../sending.js';

words('inspecting', {
  title: ['检查与通报', 'Inspect and criticise'],
  inspect: ['登记一次检查', 'Record an inspection'],
  criticise: ['通报批评', 'Circulate a criticism'],
  forms: ['检查了哪些记录', 'Which records'],
  from: ['记录自', 'Records from'],
  to: ['记录至', 'to'],
  sample: ['抽查条目', 'Entries looked at'],
  numbers: ['编号，用空格隔开；也可在上面的依据中点选', 'numbers with spaces between; or pick them in the evidence above'],
  result: ['检查结果', 'Result'],
  person: ['通报何人', 'Who'],
  nobody: ['（选人）', '(choose)'],
  entries: ['所依据条目', 'Entries it rests on'],
  text: ['通报内容', 'What is criticised'],
  doInspect: ['登记检查', 'Record it'],
  doCriticise: ['通报', 'Circulate it'],
  toSample: ['列入抽查', 'Add to the inspection'],
  toEntries: ['列入通报依据', 'Add to the criticism'],
});

const opened = new Set();

/** The two acts of clause 三(七); who may do them the office says when they are submitted. */
export function inspecting(office, span) {
  const inspection = inspectionForm(office, span);
  const criticism = criticismForm(office);
  const cite = (form, name, number) => {
    const control = form[name];
    control.value = [...new Set([...numbers(control.value), number])].join(' ');
    control.dispatchEvent(new Event('input', { bubbles: true }));
    form.closest('details').open = true;
    control.focus();
  };
  const button = (id, word, act) => h('button', { type: 'button', class: 'small', id, onclick: act }, t(word));
  return {
    panel: card(t('inspecting.title'), { id: 'inspecting' }, folded('inspect', inspection), folded('criticise', criticism)),
    more: number => h('div', { class: 'bar' },
      button(`sample-${number}`, 'inspecting.toSample', () => cite(inspection, 'sample', number)),
      button(`cite-${number}`, 'inspecting.toEntries', () => cite(criticism, 'entries', number))),
  };
}

function folded(name, form) {
  const fold = h('details', { id: name, open: opened.has(name), ontoggle: () => (fold.open ? opened.add(name) : opened.delete(name)) },
    h('summary', {}, t(`inspecting.${name}`)), form);
  return fold;
}

const numbers = text => (text.match(/\d+/g) ?? []).map(Number);

function inspectionForm(office, span) {
  const form = h('form', { class: 'acts' },
    h('fieldset', { class: 'matter' }, h('legend', {}, t('inspecting.forms')),
      office.choices.form.map(one => h('label', { class: 'choice', for: `form-${one.id}` }, h('input', { type: 'checkbox', name: `form-${one.id}`, id: `form-${one.id}` }), ` ${said(one)}`))),
    h('div', { class: 'two' },
      field(t('inspecting.from'), h('input', { type: 'date', name: 'from', value: span.from, required: true })),
      field(t('inspecting.to'), h('input', { type: 'date', name: 'to', value: span.to, required: true }))),
    field(t('inspecting.sample'), h('input', { name: 'sample', inputmode: 'numeric', autocomplete: 'off' }), t('inspecting.numbers')),
    field(t('inspecting.result'), h('textarea', { name: 'result', rows: 3 })));
  return acting(form, office, 'inspect', 'inspecting.doInspect', () => submit('inspections', {
    forms: office.choices.form.map(one => one.id).filter(kind => form[`form-${kind}`].checked),
    period: `${form.from.value}/${daysOn(form.to.value, 1)}`,
    sample: numbers(form.sample.value),
    result: form.result.value,
  }));
}

function criticismForm(office) {
  const form = h('form', { class: 'acts' },
    field(t('inspecting.person'), h('select', { name: 'person', required: true }, h('option', { value: '' }, t('inspecting.nobody')),
      office.people.map(one => h('option', { value: one.id }, `${one.name} ${one.position}`)))),
    field(t('inspecting.entries'), h('input', { name: 'entries', inputmode: 'numeric', autocomplete: 'off' }), t('inspecting.numbers')),
    field(t('inspecting.text'), h('textarea', { name: 'text', rows: 3 })));
  return acting(form, office, 'criticise', 'inspecting.doCriticise', () => submit('criticisms', {
    person: form.person.value, entries: numbers(form.entries.value), text: form.text.value,
  }));
}

/** A form that is kept while it is filled in, and emptied once it is written. */
function acting(form, office, name, label, act) {
  const answer = h('div', {});
  const button = h('button', { class: 'main', id: `do-${name}` }, t(label));
  form.append(answer, button);
  sending(form, button, {
    kept: keep(form, office.me.id, name),
    async send() {
      await act();
      return () => {
        opened.delete(name);
        return office.again();
      };
    },
    refused: problem => answer.replaceChildren(refusal(problem)),
  });
  return form;
}
