/**
 * Keeps what is typed into a form, in this browser, under the person and the form's name: a reload or a lost connection
 * loses nothing. The fields are those with a name.
 */
export function keep(form, who, name) {
  const slot = slotOf(who, name);
  restore(form, JSON.parse(localStorage.getItem(slot) ?? '{}'));
  const save = () => localStorage.setItem(slot, JSON.stringify(values(form)));
  form.addEventListener('input', save);
  form.addEventListener('change', save);
  return { forget: () => localStorage.removeItem(slot), values: () => values(form) };
}

const slotOf = (who, name) => `draft:${who}:${name}`;

/** Whether something was typed into a form and not sent yet. */
export const isKept = (who, name) => localStorage.getItem(slotOf(who, name)) !== null;

const fields = form => [...form.elements].filter(control => control.name);

function values(form) {
  const all = {};
  for (const control of fields(form)) {
    if (control.type === 'checkbox') {
      all[control.name] = control.checked;
    } else if (control.type !== 'radio' || control.checked) {
      all[control.name] = control.value;
    }
  }
  return all;
}

function restore(form, kept) {
  for (const control of fields(form).filter(one => one.name in kept)) {
    if (control.type === 'checkbox') {
      control.checked = kept[control.name];
    } else if (control.type === 'radio') {
      control.checked = control.value === kept[control.name];
    } else {
      control.value = kept[control.name];
    }
  }
}
