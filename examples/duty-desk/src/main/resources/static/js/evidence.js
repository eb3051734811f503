import { fromHost } from './api.js';
import { h } from './dom.js';
import { moment, t, words } from './i18n.js';
import { entry } from './log.js';
import { refusal } from './refusal.js';

words('evidence', {
  entries: ['依据', 'Evidence'],
  entry: ['第{number}条', 'entry {number}'],
  mending: ['第{number}条（补救）', 'entry {number} (put right)'],
  none: ['没有条目可作依据：应有的记录不在。', 'No entry: what should be in the book is not there.'],
  said: ['内容', 'What it says'],
  by: ['记录人', 'Written by'],
  happened: ['发生时间', 'Happened'],
  entered: ['记录时间', 'Written'],
  version: ['适用制度', 'Regulation'],
  digest: ['本条摘要', 'Digest'],
  previous: ['前条摘要', 'The one before'],
});

const open = new Map();

/** The entries something rests on, each a button that shows it in place; what is open stays open when the screen is shown anew. */
export function evidence(key, numbers, { office, mending, more }) {
  if (numbers.length === 0) {
    return h('p', { class: 'aside' }, t('evidence.none'));
  }
  const panel = h('div', { id: `evidence-${key}`, class: 'entry', role: 'region', 'aria-live': 'polite', 'aria-label': t('evidence.entries'), hidden: true });
  const buttons = numbers.map(number => h('button', {
    type: 'button', class: 'small', id: `entry-${key}-${number}`, 'aria-expanded': 'false', 'aria-controls': panel.id, onclick: () => turn(number),
  }, t(number === mending ? 'evidence.mending' : 'evidence.entry', { number })));
  const turn = number => show(open.get(key) === number ? undefined : number);
  const show = async number => {
    open.set(key, number);
    buttons.forEach((button, i) => button.setAttribute('aria-expanded', String(numbers[i] === number)));
    panel.hidden = number === undefined;
    if (number !== undefined) {
      const told = await tell(number, office, more);
      if (open.get(key) === number) {
        panel.replaceChildren(told);
      }
    }
  };
  if (numbers.includes(open.get(key))) {
    show(open.get(key));
  }
  return h('div', { class: 'evidence' }, h('span', { class: 'aside' }, t('evidence.entries')), ' ', buttons, panel);
}

async function tell(number, office, more) {
  try {
    const [one, seal] = await Promise.all([entry(number), fromHost(`seals/${number}`)]);
    return described(one, seal, office, more);
  } catch (problem) {
    return refusal(problem);
  }
}

function described(one, seal, office, more) {
  const line = (word, ...value) => [h('dt', {}, t(`evidence.${word}`)), h('dd', {}, ...value)];
  return h('div', {},
    h('dl', {},
      line('said', h('strong', {}, one.sentence)),
      line('by', office.person(one.actor)),
      one.event?.at && line('happened', moment(one.event.at, office.now())),
      line('entered', moment(one.enteredAt, office.now())),
      line('version', one.regulation),
      line('digest', h('code', {}, seal.digest)),
      line('previous', h('code', {}, seal.previous))),
    more?.(one.number));
}
