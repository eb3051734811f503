import { h } from '../dom.js';
import { day, isoDay, lang, t, words } from '../i18n.js';

words('calendar', {
  empty: ['缺人', 'nobody'],
  who: ['{date} {shift}：{name}', '{date} {shift}: {name}'],
  workday: ['工作日', 'workday'],
  'rest-day': ['双休日', 'rest day'],
  holiday: ['节假日', 'holiday'],
});

const noon = date => `${date}T12:00:00+08:00`;

/** The month as a calendar, Monday first; each person can be picked up and put onto another, by hand or by keyboard. */
export function calendar({ shifts, assignments, office }, change) {
  const dates = [...new Set(shifts.map(shift => dateOf(shift.shift)))].sort();
  const blanks = (new Date(dates[0]).getUTCDay() + 6) % 7;
  return h('ol', { class: 'week', id: 'calendar' },
    heads().map(name => h('li', { class: 'head', 'aria-hidden': 'true' }, name)),
    Array.from({ length: blanks }, () => h('li', { class: 'head blank', 'aria-hidden': 'true' })),
    dates.map(date => cell(date, shifts.filter(shift => dateOf(shift.shift) === date), assignments, change, office)));
}

/** The day a shift begins on, which is the middle of its name. */
export const dateOf = shift => shift.split('/')[1];

const heads = () => Array.from({ length: 7 }, (none, index) =>
  new Intl.DateTimeFormat(lang() === 'zh' ? 'zh-CN' : 'en-GB', { weekday: 'short', timeZone: 'UTC' }).format(new Date(Date.UTC(2024, 0, index + 1))));

function cell(date, shifts, assignments, change, office) {
  const kind = shifts[0].dayKind;
  return h('li', { class: `${kind}${date === isoDay(office.now()) ? ' today' : ''}`, 'data-date': date },
    h('div', { class: 'date' }, h('span', {}, String(Number(date.slice(8)))), h('small', {}, t(`calendar.${kind}`))),
    shifts.map(shift => h('div', { class: 'slot' }, shift.name, chips(shift, assignments, change))));
}

function chips(shift, assignments, change) {
  const officers = assignments.filter(one => one.shift === shift.shift).map(one => one.officer);
  return officers.length
    ? officers.map(officer => chip(shift, officer, change))
    : h('span', { class: 'chip empty' }, t('calendar.empty'));
}

/** How somebody on a shift is found on the page. */
export const chipId = ({ shift, officer }) => `${shift.shift}/${officer.id}`;

function chip(shift, officer, change) {
  const one = { shift, officer };
  const button = h('button', {
    type: 'button', class: 'chip', draggable: 'true', id: chipId(one), 'aria-pressed': 'false',
    'aria-label': t('calendar.who', { date: day(noon(dateOf(shift.shift))), shift: shift.name, name: officer.name }),
    onclick: () => change.touch(one, button),
    ondragstart: () => change.pick(one, button),
    ondragover: event => { event.preventDefault(); button.classList.add('over'); },
    ondragleave: () => button.classList.remove('over'),
    ondrop: event => { event.preventDefault(); button.classList.remove('over'); change.onto(one); },
  }, officer.name);
  return button;
}
