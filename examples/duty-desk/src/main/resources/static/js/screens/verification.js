import { read } from '../api.js';
import { card, h } from '../dom.js';
import { clock, t, words } from '../i18n.js';
import { refusal } from '../refusal.js';

words('verification', {
  title: ['记录本核验', 'The book'],
  why: ['逐条重算摘要，查编号、次序和前后衔接，改动、删除或插入都会露出来。', 'Every digest is computed again, numbers, order and links are looked at; whatever was changed, taken out or put in comes out.'],
  verify: ['核验', 'Verify'],
  running: ['正在核验……', 'Verifying …'],
  intact: ['完好：第1条至第{verified}条', 'Intact: entries 1 to {verified}'],
  broken: ['第{number}条有问题：{what}', 'Entry {number} is not what it was: {what}'],
  sound: ['此前第1条至第{verified}条完好', 'entries 1 to {verified} before it are sound'],
  none: ['此前没有完好的条目', 'no entry before it is sound'],
  head: ['末条摘要', 'Last digest'],
  expected: ['应为', 'Should be'],
  found: ['实为', 'Is'],
  at: ['核验时间 {time}', 'verified at {time}'],
});

let last;

/** Verifies the book when asked, and says from which entry to which it is whole, or what is not. */
export function verification(office) {
  const told = h('div', { id: 'verified', role: 'status' }, last ?? '');
  const button = h('button', { type: 'button', id: 'verify', class: 'main', onclick: async () => {
    button.disabled = true;
    told.replaceChildren(t('verification.running'));
    try {
      last = outcome(await read('verification'), office.now());
      told.replaceChildren(last);
    } catch (problem) {
      told.replaceChildren(refusal(problem));
    }
    button.disabled = false;
    button.focus();
  } }, t('verification.verify'));
  return card(t('verification.title'), { id: 'verification' }, h('p', { class: 'aside' }, t('verification.why')), button, told);
}

function outcome({ intact, verified, digest, fault }, now) {
  const line = (word, value) => [h('dt', {}, t(`verification.${word}`)), h('dd', {}, h('code', {}, value))];
  return h('div', { class: intact ? 'entry' : 'entry broken' },
    h('p', { class: intact ? 'good' : 'bad' }, intact ? t('verification.intact', { verified }) : t('verification.broken', fault)),
    !intact && h('p', {}, t(verified ? 'verification.sound' : 'verification.none', { verified })),
    h('dl', {}, line('head', digest), fault && [line('expected', fault.expected), line('found', fault.found)]),
    h('p', { class: 'aside' }, t('verification.at', { time: clock(now) })));
}
