import { read, submit } from '../api.js';
import { card, h, paint } from '../dom.js';
import { moment, said, t, words } from '../i18n.js';
import { keep } from '../draft.js';
import { recentEntries } from '../log.js';
import { clause, refusal } from '../refusal.js';
import { sending } from '../sending.js';
import { countdown, run } from '../ticking.js';
import { checklist, answers, unanswered } from './checklist.js';
import { deskOf } from './desk-post.js';

words('handover', {
  from: ['交班', 'hands over'],
  to: ['接班', 'takes over'],
  nobody: ['无人', 'nobody'],
  at: ['{shift}，{time} 交接', '{shift}, at {time}'],
  matters: ['移交事项', 'What is handed on'],
  none: ['没有未办结事项，将写明“无续办事项”。', 'No open matters; “nothing to continue” will be written.'],
  carry: ['移交 {matter}', 'Hand on {matter}'],
  know: ['已知悉 {matter}', 'I know of {matter}'],
  content: ['内容', 'Content'],
  requirement: ['要求', 'Requirement'],
  follow: ['继续跟踪处置，按规定续报', 'Keep following it, report on as prescribed'],
  mode: ['交接方式', 'How'],
  'face-to-face': ['当面', 'face to face'],
  remote: ['非当面', 'at a distance'],
  missing: ['签字前还缺', 'Missing before you sign'],
  complete: ['可以签字。', 'Ready to sign.'],
  untickedMatter: ['未勾选：{matter}', 'not ticked: {matter}'],
  unchecked: ['未检查：{item}', 'not checked: {item}'],
  empty: ['{matter} 的内容或要求未写', '{matter} lacks content or requirement'],
  noRecord: ['本班还没有任何记录', 'nothing is recorded in this shift yet'],
  nil: ['记“本班无事”', 'Record “nothing happened”'],
  offer: ['签字交班', 'Sign and hand over'],
  accept: ['签字接班', 'Sign and take over'],
  offered: ['{name}已签字交班，等待{next}签字接班。', '{name} has signed; {next} has not signed yet.'],
  notYet: ['{name}还没有签字交班。', '{name} has not signed yet.'],
  continue: ['下一班还是您：接续值班', 'The next shift is yours too: stay on'],
  take: ['到岗接班', 'Take the post'],
  takeHint: ['岗位无人交班。须由带班领导见证，并承接全部未办结事项。', 'Nobody hands the post over. The duty leader witnesses it, and every open matter is taken on.'],
  taken: ['{name} {time} 接班，值班中。', '{name} came on at {time} and is on duty.'],
});

/** The handover of the desk, as it stands for who is looking: to hand over, to take over, or to watch. */
export async function show(office) {
  const desk = await deskOf(office.posts.find(post => post.kind === 'desk'), office);
  const running = (await read('board')).running.find(one => one.shift === desk.on.shift);
  const state = { ...desk, running, ...(await written(running)) };
  const content = h('div', { class: 'handover' }, whoToWhom(state, office), part(state, office));
  return { content, leave: run(content, office.now) };
}

/** What the book has of this shift: the checks that were answered, and the offer that was signed. */
async function written(running) {
  const entries = running ? await recentEntries() : [];
  const checked = entries.filter(one => one.kind === 'checklist-answered' && one.event.shift === running.shift)
    .flatMap(one => one.event.checks);
  const offer = running?.offeredTo && entries.filter(one => one.kind === 'handover-offered').at(-1)?.event;
  return { checked, offer };
}

const whoToWhom = ({ on, shift, following, next }, office) => h('section', { class: 'card pair' },
  h('div', {}, h('h2', {}, t('handover.from')), h('p', { class: 'name' }, on.officer?.name ?? t('handover.nobody')), shift && h('p', {}, shift.name)),
  h('span', { class: 'arrow', 'aria-hidden': 'true' }, '→'),
  h('div', {}, h('h2', {}, t('handover.to')), h('p', { class: 'name' }, next?.name ?? t('handover.nobody')),
    following && h('p', {}, t('handover.at', { shift: following.name, time: moment(following.answerableFrom, office.now()) }), ' · ',
      countdown(following.answerableFrom, office.now()))));

function part(state, office) {
  const { on, offer, next, due, running } = state;
  const isMine = running?.officer.id === office.me.id;
  if (on.state !== 'held' && due?.id === office.me.id) {
    return taking(state, office);
  }
  if (offer) {
    return offer.incoming.id === office.me.id ? accepting(state, office)
      : card(t('handover.title'), { id: 'waiting' }, h('p', { role: 'status' }, t('handover.offered', { name: offer.outgoing.name, next: offer.incoming.name })));
  }
  if (isMine) {
    return next?.id === office.me.id ? continuing(state, office) : offering(state, office);
  }
  return card(t('handover.title'), { id: 'watching' },
    running && h('p', {}, t('handover.taken', { name: running.officer.name, time: moment(running.since, office.now()) })),
    running && next?.id === office.me.id && h('p', {}, t('handover.notYet', { name: running.officer.name })));
}

/** The outgoing officer's form. What the regulation would refuse must be there; the rest is only said. */
function offering(state, office) {
  const { post, matters, running } = state;
  const form = h('form', { id: 'offer', novalidate: true },
    checklist(office, state.checked),
    card(t('handover.matters'), {},
      matters.length === 0 && h('p', { class: 'quiet' }, t('handover.none')),
      matters.map(matter => carried(matter))),
    card(t('handover.mode'), {}, ['face-to-face', 'remote'].map((mode, index) =>
      h('label', { class: 'choice' }, h('input', { type: 'radio', name: 'mode', value: mode, id: `mode-${mode}`, checked: index === 0 }), ` ${t(`handover.${mode}`)}`))));
  return signing(form, office, `offer:${running.shift}`, t('handover.offer'), {
    missing: () => [
      ...matters.filter(({ matter }) => !form[`matter-${matter}`].checked)
        .map(({ matter }) => must(t('handover.untickedMatter', { matter }), form[`matter-${matter}`])),
      ...matters.filter(({ matter }) => !form[`content-${matter}`].value.trim() || !form[`requirement-${matter}`].value.trim())
        .map(({ matter }) => must(t('handover.empty', { matter }), form[`content-${matter}`])),
      ...unanswered(form, office).map(item => should(t('handover.unchecked', { item: said(item) }))),
      ...(running.hasRecord ? [] : [{ ...should(t('handover.noRecord')), extra: nilButton(post, office) }]),
    ],
    sign: async () => {
      const checks = answers(form, office, state.checked);
      if (checks.length) {
        await submit(`posts/${post.id}/checklists`, { checks });
      }
      await submit(`posts/${post.id}/handovers`, {
        incoming: state.next?.id,
        matters: matters.map(({ matter }) => ({ matter, content: form[`content-${matter}`].value, requirement: form[`requirement-${matter}`].value })),
        nothingToContinue: matters.length === 0,
        mode: form.mode.value,
        place: said(office.workplace),
      });
    },
  });
}

function carried({ matter, entries, emergency }) {
  const opening = entries[0]?.event ?? {};
  const content = opening.content ?? (emergency ? toldOf(opening.sheet) : '');
  return h('fieldset', { class: 'matter' },
    h('legend', {}, tick(`matter-${matter}`, t('handover.carry', { matter }))),
    area(`content-${matter}`, t('handover.content'), content),
    area(`requirement-${matter}`, t('handover.requirement'), opening.requirement ?? t('handover.follow')));
}

const toldOf = sheet => (sheet?.answers ?? []).filter(one => ['place', 'course'].includes(one.question))
  .map(one => one.text).join('：');

const tick = (name, label) => h('label', { class: 'choice' }, h('input', { type: 'checkbox', name, id: name }), ` ${label}`);

function area(name, label, text) {
  const control = h('textarea', { name, id: name, rows: 2 });
  control.value = text;
  return h('p', { class: 'field' }, h('label', { for: name }, label), control);
}

const must = (text, control) => ({ text, control });
const should = text => ({ text });

const nilButton = (post, office) => h('button', {
  type: 'button', id: 'nil', onclick: async () => { await submit(`posts/${post.id}/nil-reports`, {}); office.again(); },
}, t('handover.nil'));

function accepting({ post, offer }, office) {
  const form = h('form', { id: 'accept', novalidate: true }, card(t('handover.matters'), {},
    offer.matters.length === 0 && h('p', { class: 'quiet' }, t('handover.none')),
    offer.matters.map(one => h('fieldset', { class: 'matter' },
      h('legend', {}, tick(`know-${one.matter}`, t('handover.know', { matter: one.matter }))),
      h('p', {}, one.content), h('p', { class: 'quiet' }, `${t('handover.requirement')} · ${one.requirement}`)))));
  return signing(form, office, `accept:${offer.at}`, t('handover.accept'), {
    missing: () => offer.matters.filter(({ matter }) => !form[`know-${matter}`].checked)
      .map(({ matter }) => must(t('handover.untickedMatter', { matter }), form[`know-${matter}`])),
    sign: () => submit(`posts/${post.id}/handover-acceptances`, { acknowledged: offer.matters.map(one => one.matter) }),
  });
}

const continuing = ({ post, running }, office) =>
  signing(h('form', { id: 'continue' }), office, `continue:${running.shift}`, t('handover.continue'),
    { missing: () => [], sign: () => submit(`posts/${post.id}/continuations`, {}) });

function taking({ post, matters }, office) {
  const form = h('form', { id: 'take' }, card(t('handover.take'), {}, h('p', {}, t('handover.takeHint')), clause('一(四)-6'),
    matters.map(one => h('p', {}, one.entries[0]?.sentence ?? one.matter))));
  return signing(form, office, `take:${office.me.id}`, t('handover.take'), {
    missing: () => [],
    sign: async () => {
      const leader = office.posts.find(one => one.kind === 'leader');
      const witness = leader && (await read(`posts/${leader.id}/rostered`)).officers[0]?.id;
      await submit(`posts/${post.id}/takings`, { witness, matters: matters.map(one => one.matter), remark: '' });
    },
  });
}

/** A form that is kept while it is filled in, says all the while what it lacks, and is signed at the end. */
function signing(form, office, name, label, { missing, sign }) {
  const lacks = h('div', { id: 'missing', role: 'status' });
  const answer = h('div', {});
  const button = h('button', { class: 'main sign', id: 'sign', 'aria-describedby': 'missing' }, label);
  form.append(h('div', { class: 'card signing' }, lacks, answer, button));
  const kept = keep(form, office.me.id, name);
  const tell = () => {
    const all = missing();
    paint(lacks, all.length
      ? [h('strong', {}, t('handover.missing')), h('ul', {}, all.map(one => h('li', { class: one.control ? 'bad' : 'soft-bad' }, one.text, ' ', one.extra)))]
      : h('p', { class: 'good' }, t('handover.complete')));
    return all.find(one => one.control);
  };
  tell();
  form.addEventListener('input', tell);
  sending(form, button, {
    kept,
    wrong: () => tell()?.control,
    async send() {
      await sign();
      return office.again;
    },
    refused: problem => answer.replaceChildren(refusal(problem)),
  });
  return form;
}
