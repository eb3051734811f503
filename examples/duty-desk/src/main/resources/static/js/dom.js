/** An element with attributes, listeners (on…) and children; texts are always texts. */
export function h(tag, attributes = {}, ...children) {
  const element = document.createElement(tag);
  for (const [name, value] of Object.entries(attributes)) {
    if (name.startsWith('on')) {
      element.addEventListener(name.slice(2), value);
    } else if (value === true) {
      element.setAttribute(name, '');
    } else if (value !== false && value !== null && value !== undefined) {
      element.setAttribute(name, value);
    }
  }
  element.append(...children.flat(9).filter(child => child !== null && child !== undefined && child !== false));
  return element;
}

/** Puts new content in place and leaves focus and caret where they were. */
export function paint(root, ...children) {
  const before = root.contains(document.activeElement) ? document.activeElement : null;
  const caret = before?.selectionStart ?? null;
  root.replaceChildren(...children.flat(9).filter(Boolean));
  const after = before?.id ? document.getElementById(before.id) : null;
  after?.focus({ preventScroll: true });
  if (after && caret !== null) {
    after.setSelectionRange(caret, caret);
  }
}

/** A section with a heading. */
export function card(title, attributes, ...children) {
  return h('section', { class: 'card', ...attributes }, h('h2', {}, title), ...children);
}

/** A link that saves a file. */
export const saves = (id, address, label) => h('a', { class: 'button', id, href: address, download: '' }, label);

/** A label with its field. */
export function field(label, control, hint) {
  const id = control.id || `field-${control.getAttribute('name')}`;
  control.id = id;
  if (hint) {
    control.setAttribute('aria-describedby', `${id}-hint`);
  }
  return h('p', { class: 'field' }, h('label', { for: id }, label), control,
    hint && h('small', { id: `${id}-hint` }, hint));
}
