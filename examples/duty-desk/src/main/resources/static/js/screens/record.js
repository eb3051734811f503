import { read, submit } from '../api.js';
import { card, h } from '../dom.js';
import { entering } from '../entering.js';
import { lang, moment, said, t, words } from '../i18n.js';
import { recentEntries } from '../log.js';
import { checkedField } from '../validation.js';
import { filledForm } from './filled-form.js';
import { bodyOf, paperForms } from './paper-forms.js';

words('record', {
  kinds: ['记什么', 'What to record'],
  emergency: ['紧急信息', 'Emergency'],
  write: ['记入', 'Record it'],
  empty: ['清空', 'Clear'],
  written: ['已记入第 {number} 条。', 'Recorded as entry {number}.'],
  see: ['查看 {form}', 'See {form}'],
  forms: ['已填表单', 'Forms so far'],
  mine: ['本班', 'this shift'],
  noForms: ['近期没有。', 'None lately.'],
  all: ['全部', 'all'],
  back: ['返回记录', 'Back to recording'],
  more: ['后面的', 'Further ones'],
});

const SHOWN = 4;
const HOLDS = '#screen form';

/** What somebody types into is not taken away. */
export const waits = () => document.activeElement?.closest(HOLDS) !== null;

/** The book's forms: to write down what comes in, or to read a form as it is filled in so far. */
export async function show(office, [part, name, after]) {
  if (part === 'form') {
    return { content: await filledForm(office, name) };
  }
  if (part === 'forms') {
    return { content: await allOf(name, after, office) };
  }
  const kind = part in paperForms ? part : 'call';
  return { content: desk(kind, await recentForms(office), office) };
}

const kinds = current => h('nav', { class: 'kinds', 'aria-label': t('record.kinds') },
  Object.keys(paperForms).map(kind => h('a', { href: `#record/${kind}`, id: `kind-${kind}`, 'aria-current': kind === current ? 'true' : null }, t(`paper.${kind}`))),
  h('a', { href: '#emergency', id: 'kind-emergency', class: 'urgent' }, t('record.emergency')));

let held;
let last;

/** The form stays where it is while news come in, with all it says; what stands around it is put in place anew. */
function desk(kind, recent, office) {
  const key = `${office.me.id} ${lang()} ${kind}`;
  if (held?.key === key) {
    held.root.querySelector('#told').replaceWith(told(kind));
    held.root.querySelector('#forms').replaceWith(formsCard(recent, office));
  } else {
    const root = h('div', { class: 'record' }, kinds(kind), h('div', {}, told(kind), blank(kind, office)), formsCard(recent, office));
    held = { key, root };
  }
  return held.root;
}

function blank(kind, office) {
  const paper = paperForms[kind](office);
  const form = h('form', { class: 'card', id: 'entry' }, h('h2', {}, t(`paper.${kind}`)),
    h('div', { class: 'fields' }, paper.fields.map(spec => checkedField(spec, spec.value ?? spec.options?.[0]?.id))));
  const anew = () => {
    held = undefined;
    return office.again();
  };
  const clear = h('button', { type: 'button', id: 'entry-clear', onclick: () => { kept.forget(); anew(); } }, t('record.empty'));
  const kept = entering(form, paper.fields, {
    office, name: `record:${kind}`, label: t('record.write'), more: clear,
    send: values => submit(paper.path(values), bodyOf(paper, values)),
    sent: ({ entries }) => {
      last = { kind, entry: entries.find(one => one.kind === paper.event) ?? entries.at(-1) };
      return anew();
    },
  });
  form.addEventListener('input', () => {
    last = undefined;
    document.getElementById('told').replaceChildren();
  });
  return form;
}

/** That it was written, until the next is begun. */
function told(kind) {
  const entry = last?.kind === kind && last.entry;
  return h('div', { id: 'told', role: 'status' }, entry && h('p', { class: 'card good' }, t('record.written', { number: entry.number }), ' ',
    entry.event.number && formLink(entry.event.number, t('record.see', { form: entry.event.number }))));
}

const formLink = (number, text = number) => h('a', { href: `#record/form/${encodeURIComponent(number)}` }, text);

/** The forms the last entries opened, newest first, by kind. */
async function recentForms(office) {
  const [entries, board] = await Promise.all([recentEntries(), read('board')]);
  const opened = entries.filter(one => one.event?.number && one.kind in OPENING).reverse();
  return office.choices.form.map(form => ({
    form,
    opened: opened.filter(one => OPENING[one.kind](one.event, office) === form.id).slice(0, SHOWN)
      .map(one => ({ number: one.event.number, at: one.enteredAt, isMine: board.running.some(running => running.shift === one.event.shift) })),
  }));
}

const OPENING = {
  'duty-record-opened': () => 'duty-record',
  'emergency-received': () => 'emergency-sheet',
  'paper-received': () => 'incoming-register',
  'order-registered': (event, office) => office.lines.find(line => line.id === event.line)?.form,
};

const formsCard = (recent, office) => card(t('record.forms'), { id: 'forms' }, recent.map(({ form, opened }) => [
  h('h3', {}, said(form), ' ', h('a', { href: `#record/forms/${form.id}` }, t('record.all'))),
  opened.length === 0 && h('p', { class: 'quiet' }, t('record.noForms')),
  h('ul', { class: 'list' }, opened.map(one => h('li', {}, formLink(one.number), ' ',
    one.isMine && h('span', { class: 'tag' }, t('record.mine')), ' ', h('span', { class: 'aside' }, moment(one.at, office.now())))))]));

/** Every form of a kind by number, a page at a time. */
async function allOf(kind, after, office) {
  const { numbers, next } = await read(`forms?kind=${encodeURIComponent(kind)}${after ? `&after=${encodeURIComponent(after)}` : ''}`);
  const form = office.choices.form.find(one => one.id === kind);
  return h('section', { class: 'card' }, h('h2', {}, said(form)),
    numbers.length === 0 && h('p', { class: 'quiet' }, t('record.noForms')),
    h('ul', { class: 'numbers' }, numbers.map(number => h('li', {}, formLink(number)))),
    h('p', { class: 'bar' }, next && h('a', { href: `#record/forms/${kind}/${encodeURIComponent(next)}` }, t('record.more')), h('a', { href: '#record' }, t('record.back'))));
}
