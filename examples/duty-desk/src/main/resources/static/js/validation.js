import { h } from './dom.js';
import { instant, t, words } from './i18n.js';

words('validation', {
  required: ['（必填）', '(required)'],
  missing: ['请填写', 'This must be filled in'],
  tooLong: ['最多 {max} 个字符，现有 {length} 个', 'At most {max} characters; there are {length}'],
  phone: ['不是有效的电话号码，例：0432-67250800、13800000000、12345', 'Not a Chinese phone number, such as 0432-67250800, 13800000000 or 12345'],
  whole: ['请填 0 或以上的整数', 'A whole number from 0'],
  future: ['不能晚于现在', 'This cannot be later than now'],
});

const LINE = 500;
const TEXT = 20_000;
const MOBILE = /^1[3-9]\d{9}$/;
const FIXED = /^(0[1-9]\d{1,2})?[2-8]\d{6,7}(转\d{1,6})?$/;
const SERVICE = /^([19]\d{2,4}|[48]00\d{7})$/;

/** Whether the office takes a text for a phone number. */
export function isPhone(text) {
  const digits = text.trim().replace(/^(\+|00)86[- ]?/, '').replace(/(?<=\d)[- ](?=\d)/g, '');
  return MOBILE.test(digits) || FIXED.test(digits) || SERVICE.test(digits);
}

/** What is wrong with a field as it is filled in; empty if nothing is. */
export function wrongOf(spec, text, now) {
  const max = spec.type === 'text' ? TEXT : LINE;
  if (!text.trim()) {
    return spec.required ? t('validation.missing') : '';
  }
  if (text.length > max) {
    return t('validation.tooLong', { max, length: text.length });
  }
  if (spec.type === 'phone' && !isPhone(text)) {
    return t('validation.phone');
  }
  if (spec.type === 'number' && !/^\d{1,9}$/.test(text.trim())) {
    return t('validation.whole');
  }
  return spec.type === 'time' && Date.parse(instant(text)) > now ? t('validation.future') : '';
}

const idOf = name => `in-${name.replaceAll('/', '-')}`;

/** A field with its label, and room beside it for what is wrong. */
export function checkedField(spec, value = '') {
  const id = idOf(spec.name);
  const control = controlOf(spec, id);
  if (spec.type !== 'check') {
    control.value = value;
  }
  const label = h('label', { for: id }, spec.label, ' ', spec.required && h('small', {}, t('validation.required')));
  return h('div', { class: `field of-${spec.type}` }, spec.type === 'check' ? [control, ' ', label] : [label, control],
    spec.hint && h('small', {}, spec.hint), h('small', { class: 'wrong', id: `${id}-wrong`, role: 'status' }));
}

function controlOf(spec, id) {
  const common = { name: spec.name, id, 'aria-required': spec.required ? 'true' : null, 'aria-describedby': `${id}-wrong` };
  const kinds = {
    text: () => h('textarea', { ...common, rows: spec.rows ?? 3 }),
    choice: () => h('select', common, spec.options.map(one => h('option', { value: one.id }, one.name))),
    check: () => h('input', { ...common, type: 'checkbox' }),
    time: () => h('input', { ...common, type: 'datetime-local' }),
    phone: () => h('input', { ...common, type: 'tel', autocomplete: 'off' }),
    number: () => h('input', { ...common, inputmode: 'numeric' }),
    line: () => h('input', { ...common, autocomplete: 'off' }),
  };
  return kinds[spec.type]();
}

/** Says beside a field what is wrong with it; false where the form has no such field. */
export function tellWrong(form, name, message) {
  const control = form.elements[name];
  if (!control) {
    return false;
  }
  control.setAttribute('aria-invalid', String(Boolean(message)));
  form.querySelector(`#${CSS.escape(control.id)}-wrong`).textContent = message;
  return true;
}

/** Checks while one types, and what was restored; the answer checks all, and gives the first field that is wrong. */
export function checking(form, specs, now) {
  const check = spec => {
    const wrong = wrongOf(spec, form.elements[spec.name].value, now());
    tellWrong(form, spec.name, wrong);
    return wrong;
  };
  form.addEventListener('input', event => {
    const spec = specs.find(one => one.name === event.target.name);
    if (spec) {
      check(spec);
    }
  });
  specs.filter(spec => spec.type !== 'check' && form.elements[spec.name].value).forEach(check);
  return () => specs.filter(check).map(spec => form.elements[spec.name])[0];
}
