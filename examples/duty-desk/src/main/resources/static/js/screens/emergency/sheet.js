import { h } from '../../dom.js';
import { said, t } from '../../i18n.js';
import { choiceOf, line, pick, undecided } from './controls.js';

const sureness = () => [
  { id: 'known', text: t('emergency.surenessKnown') }, { id: 'presumed', text: t('emergency.surenessPresumed') }, { id: 'unknown', text: t('emergency.surenessUnknown') }];

/** What is asked about an emergency: all of it, or of an emergency already on file what is still open first. */
export const sheetFields = (form, law, file) => [
  h('div', { class: 'questions' }, questionsOf(law, file).map(question => asked(form, question))),
  classified(form, law, file),
  h('fieldset', { class: 'counts' }, h('legend', {}, t('emergency.casualties')), law.casualties.map(one =>
    line(form, `number-${one.id}`, said(one), { type: 'number', min: 0, inputmode: 'numeric' }))),
];

const isOpen = (file, question) => !file?.answers.get(question.id)?.text;

const questionsOf = (law, file) => [...law.questions].sort((one, other) => isOpen(file, other) - isOpen(file, one));

function asked(form, question) {
  const sure = h('select', { name: `sure-${question.id}`, id: `${form}-sure-${question.id}`, 'aria-label': t('emergency.sureness', { question: said(question) }) },
    sureness().map(one => choiceOf(one, 'known')));
  const isPhone = question.id.endsWith('phone');
  return h('div', { class: 'asked' }, line(form, `ask-${question.id}`, said(question), { autocomplete: 'off', inputmode: isPhone ? 'tel' : 'text' }), sure);
}

/** Category, the kinds it has, and grade; of what is on file already only what is to be changed is sent. */
function classified(form, law, file) {
  const categories = pick(form, 'category', t('emergency.category'), [undecided(), ...law.categories], file?.category ?? '');
  const kinds = h('select', { name: 'kind', id: `${form}-kind` }, h('option', { value: '' }, t('emergency.undecided')),
    law.categories.filter(one => one.kinds.length > 0).map(category => h('optgroup', { label: said(category) },
      category.kinds.map(kind => choiceOf({ id: kind.zh, text: said(kind) }, file?.kind)))));
  kinds.addEventListener('change', () => {
    const of = law.categories.find(one => one.kinds.some(kind => kind.zh === kinds.value));
    if (of) {
      document.getElementById(`${form}-category-${of.id}`).checked = true;
    }
  });
  return [categories, h('p', { class: 'field' }, h('label', { for: `${form}-kind` }, t('emergency.kind')), kinds),
    pick(form, 'grade', t('emergency.grade'), [undecided(), ...law.grades], file?.grade ?? '')];
}

/** What was filled in, as the duty office takes it. What is left empty stays open. */
export function sheetOf(form, law, file) {
  return {
    answers: law.questions.map(({ id }) => ({ question: id, sureness: form[`sure-${id}`].value, text: form[`ask-${id}`].value.trim() }))
      .filter(one => one.text || one.sureness === 'unknown'),
    ...changed('category', form.category.value, file), ...changed('grade', form.grade.value, file), ...changed('kind', form.kind.value, file),
    casualties: Object.fromEntries(law.casualties.filter(one => form[`number-${one.id}`].value !== '')
      .map(one => [one.id, Number(form[`number-${one.id}`].value)])),
  };
}

const changed = (name, value, file) => (value && value !== file?.[name] ? { [name]: value } : {});
