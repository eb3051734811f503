let language = localStorage.getItem('language') === 'en' ? 'en' : 'zh';
const dictionary = {};

/** The language of the page: zh or en. */
export const lang = () => language;

/** Switches the page between its two languages. */
export function switchLanguage() {
  language = language === 'zh' ? 'en' : 'zh';
  localStorage.setItem('language', language);
}

/** Adds words: key → [Chinese, English]; each screen brings its own under its name. */
export function words(prefix, entries) {
  for (const [key, pair] of Object.entries(entries)) {
    dictionary[`${prefix}.${key}`] = pair;
  }
}

/** A text in the page's language; {name} is filled from the facts. */
export function t(key, facts = {}) {
  const pair = dictionary[key];
  if (!pair) {
    throw new Error(`没有这个词 no such word: ${key}`);
  }
  return pair[language === 'zh' ? 0 : 1].replace(/\{(\w+)\}/g, (all, name) => facts[name] ?? all);
}

/** What the server says in both languages. */
export const said = wording => wording[language];

/** What one of several with an id is called; by its id where there is none. */
export const saidOf = (all, id) => said(all.find(one => one.id === id) ?? { zh: id, en: id });

const zone = 'Asia/Shanghai';
const formats = {};
/** Making one takes longer than all it writes on a screen. */
const formatIn = (locale, options) =>
  formats[locale + JSON.stringify(options)] ??= new Intl.DateTimeFormat(locale, { timeZone: zone, ...options });
const format = (options, time) => formatIn(language === 'zh' ? 'zh-CN' : 'en-GB', options).format(new Date(time));

/** The time of day, on the office's clock. */
export const clock = time => format({ hour: '2-digit', minute: '2-digit', hourCycle: 'h23' }, time);

/** The day, on the office's calendar. */
export const day = time => format({ month: language === 'zh' ? 'long' : 'short', day: 'numeric', weekday: 'short' }, time);

/** The day as the office writes it, for requests. */
export const isoDay = time => formatIn('sv-SE', {}).format(new Date(time));

/** Day and time, the day only if it is not today's. */
export const moment = (time, now) => (isoDay(time) === isoDay(now) ? clock(time) : `${day(time)} ${clock(time)}`);

/** An instant as it is typed on the office's clock, for requests. */
export const instant = typed => `${typed}:00+08:00`;

/** The first instant of a day the office writes so. */
export const dayBegins = iso => `${iso}T00:00:00+08:00`;

/** A day some days on, as the office writes it. */
export const daysOn = (iso, by) => new Date(Date.parse(`${iso}T00:00:00Z`) + by * 86_400_000).toISOString().slice(0, 10);
