import { readIfThere, submit } from '../api.js';
import { card, h, saves } from '../dom.js';
import { isKept } from '../draft.js';
import { entering } from '../entering.js';
import { lang, moment, said, t, words } from '../i18n.js';
import { withoutClause } from '../refusal.js';
import { checkedField } from '../validation.js';
import { filledIn, paperForms } from './paper-forms.js';

words('form', {
  none: ['没有这份表单，或您无权知悉。', 'There is no such form, or not for you.'],
  pdf: ['存为 PDF', 'Save as PDF'],
  word: ['存为 Word', 'Save as Word'],
  print: ['打印', 'Print'],
  entries: ['记录内容', 'What is written'],
  entry: ['第 {number} 条', 'entry {number}'],
  correct: ['更正', 'Correct'],
  correctEntry: ['更正第 {number} 条', 'Correct entry {number}'],
  correction: ['应为', 'What is right'],
  reason: ['更正原因', 'Why it was wrong'],
  hint: ['原记录保留，更正附在旁边。', 'The entry stays as it was; the correction stands beside it.'],
  doCorrect: ['记入更正', 'Record the correction'],
  drop: ['放弃', 'Leave it'],
  corrected: ['更正：{correction}', 'Corrected: {correction}'],
  because: ['原因：{reason}（{name}，{time}）', 'Why: {reason} ({name}, {time})'],
  own: ['自设栏目', 'The office’s own fields'],
  fill: ['填入', 'Fill in'],
  handle: ['到紧急信息处置', 'Handle it on the emergency screen'],
});

/** A form as it stands filled in, each entry with its corrections; to be corrected, saved and printed. */
export async function filledForm(office, number) {
  const form = await readIfThere(`forms/${encodeURIComponent(number)}`);
  if (!form) {
    return h('section', { class: 'card', id: 'form' }, h('p', {}, t('form.none')), back());
  }
  return h('div', { class: 'filled' }, head(form, office), boxes(form, office),
    card(t('form.entries'), { id: 'entries' }, h('ol', { class: 'list' }, form.entries.map(entry => line(entry, form, office)))),
    form.fields.length > 0 && ownFields(form, office));
}

const back = () => h('a', { href: '#record' }, t('record.back'));

function head(form, office) {
  const file = type => `documents/forms/${encodeURIComponent(form.number)}.${type}?lang=${lang()}`;
  const sheet = form.form === 'emergency-sheet' && form.entries.find(one => one.kind === 'emergency-received');
  return h('section', { class: 'card', id: 'form' },
    h('h2', {}, said(office.choices.form.find(one => one.id === form.form)), ' · ', form.number),
    h('div', { class: 'bar' }, saves('save-pdf', file('pdf'), t('form.pdf')),
      saves('save-docx', file('docx'), t('form.word')),
      h('button', { id: 'print', onclick: () => print() }, t('form.print')),
      sheet && h('a', { href: `#emergency/${encodeURIComponent(sheet.event.matter)}` }, t('form.handle')), back()));
}

const BOXED = { ...paperForms, 'incoming-register': paperForms.document };

/** What the paper form has a box for, as it was first written. */
function boxes({ entries, form }, office) {
  const paper = BOXED[form]?.(office);
  const opening = entries.find(one => one.kind === paper?.event);
  return opening && h('section', { class: 'card', id: 'boxes' },
    h('dl', { class: 'boxes' }, filledIn(paper, opening.event).map(({ label, text }) => h('div', {}, h('dt', {}, label), h('dd', {}, text)))));
}

function line(entry, form, office) {
  const corrections = form.corrections.filter(one => one.event.entry === entry.number);
  const place = h('div', {});
  const button = h('button', {
    type: 'button', class: 'small', id: `correct-${entry.number}`, 'aria-label': t('form.correctEntry', entry), onclick: () => open(),
  }, t('form.correct'));
  const open = () => {
    button.hidden = true;
    place.replaceChildren(correcting(entry, office));
    place.querySelector('textarea').focus();
  };
  if (isKept(office.me.id, draftOf(entry))) {
    button.hidden = true;
    place.append(correcting(entry, office));
  }
  return h('li', { id: `entry-${entry.number}` },
    h('div', { class: 'of-entry' }, h('p', { class: 'aside' }, t('form.entry', entry), ' · ', moment(entry.enteredAt, office.now()), ' · ', office.person(entry.actor)), button),
    h('p', { class: corrections.length ? 'was' : '' }, withoutClause(entry.sentence)),
    corrections.map(one => correction(one, office)), place);
}

const correction = ({ event, enteredAt }, office) => h('div', { class: 'correction' },
  h('p', {}, t('form.corrected', event)),
  h('p', { class: 'aside' }, t('form.because', { reason: event.reason, name: event.officer.name, time: moment(enteredAt, office.now()) })));

const draftOf = entry => `correct:${entry.number}`;

function correcting(entry, office) {
  const fields = [
    { name: 'correction', type: 'text', label: t('form.correction'), required: true, rows: 2, hint: t('form.hint') },
    { name: 'reason', type: 'line', label: t('form.reason'), required: true }];
  const form = h('form', { class: 'correcting', id: `correcting-${entry.number}` }, fields.map(spec => checkedField(spec)));
  const drop = h('button', { type: 'button', onclick: () => { kept.forget(); office.again(); } }, t('form.drop'));
  const kept = entering(form, fields, {
    office, name: draftOf(entry), label: t('form.doCorrect'), more: drop,
    send: ({ correction: right, reason }) => submit(`log/${entry.number}/corrections`, { correction: right, reason }),
    sent: () => office.again(),
  });
  return form;
}

function ownFields({ number, fields }, office) {
  const specs = fields.map(one => ({ name: one.field, type: 'line', label: one.name, required: one.required }));
  const form = h('form', { class: 'card', id: 'own' }, h('h2', {}, t('form.own')),
    h('div', { class: 'fields' }, specs.map((spec, index) => checkedField(spec, fields[index].value ?? ''))));
  entering(form, specs, {
    office, name: `fields:${number}`, label: t('form.fill'),
    send: values => submit(`forms/${encodeURIComponent(number)}/fields`, { values: Object.fromEntries(Object.entries(values).filter(([, value]) => value)) }),
    sent: () => office.again(),
  });
  return form;
}
