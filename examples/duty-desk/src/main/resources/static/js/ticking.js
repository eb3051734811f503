import { h } from './dom.js';
import { t, words } from './i18n.js';

words('ticking', {
  left: ['还有 {time}', '{time} left'],
  over: ['已超时 {time}', '{time} overdue'],
  days: ['{days}天{hours}小时', '{days} d {hours} h'],
});

const SOON = 15 * 60_000;

/** How long until a time, or since it, running. */
export function countdown(time, now) {
  return h('time', { class: 'countdown', datetime: time, 'data-until': Date.parse(time) }, text(Date.parse(time), now));
}

/** Lets all countdowns under an element run; gives back how to stop them. */
export function run(root, now) {
  const tick = () => root.querySelectorAll('[data-until]').forEach(one => {
    const until = Number(one.dataset.until);
    one.textContent = text(until, now());
    one.classList.toggle('soon', until - now() < SOON && until >= now());
    one.classList.toggle('over', until < now());
  });
  tick();
  const timer = setInterval(tick, 1000);
  return () => clearInterval(timer);
}

function text(until, now) {
  const seconds = Math.floor(Math.abs(until - now) / 1000);
  return t(until < now ? 'ticking.over' : 'ticking.left', { time: span(seconds) });
}

function span(seconds) {
  const hours = Math.floor(seconds / 3600);
  if (hours >= 48) {
    return t('ticking.days', { days: Math.floor(hours / 24), hours: hours % 24 });
  }
  const two = number => String(number).padStart(2, '0');
  return `${hours ? `${hours}:` : ''}${two(Math.floor(seconds / 60) % 60)}:${two(seconds % 60)}`;
}
