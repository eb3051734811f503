import { field, h } from '../../dom.js';
import { said, t } from '../../i18n.js';

/** A field whose id bears the name of its form, so that several forms stand on one page. */
const named = (form, name, label, control) => {
  control.id = `${form}-${name}`;
  control.setAttribute('name', name);
  return field(label, control);
};

/** A text of one line. */
export const line = (form, name, label, attributes = {}) => named(form, name, label, h('input', attributes));

/** A text of several lines. */
export function area(form, name, label, text = '') {
  const control = h('textarea', { rows: 3 });
  control.value = text;
  return named(form, name, label, control);
}

/** One of several. */
export const choice = (form, name, label, options, chosen) => named(form, name, label, h('select', {}, options.map(option => choiceOf(option, chosen))));

/** An option of a list. */
export const choiceOf = (option, chosen) => h('option', { value: option.id, selected: option.id === chosen }, option.text ?? said(option));

/** A yes or no. */
export const tick = (form, name, label) => h('p', {}, h('label', { class: 'choice' },
  h('input', { type: 'checkbox', name, id: `${form}-${name}` }), ` ${label}`));

/** One of a few, all to be seen, each big enough for a thumb. */
export const pick = (form, name, label, options, chosen) => h('fieldset', { class: 'pick' }, h('legend', {}, label),
  options.map(option => h('label', {},
    h('input', { type: 'radio', name, value: option.id, id: `${form}-${name}-${option.id || 'none'}`, checked: option.id === chosen }),
    ` ${option.text ?? said(option)}`)));

/** Nothing decided yet, to begin a list with. */
export const undecided = () => ({ id: '', text: t('emergency.undecided') });
