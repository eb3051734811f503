import { LostConnection, office, read, signIn, signOut } from './api.js';
import { field, h, paint } from './dom.js';
import { lang, saidOf, switchLanguage, t, words } from './i18n.js';
import { follow, stop } from './live.js';
import { refusal } from './refusal.js';
import { load, loadAll, names, waits } from './screens.js';

words('app', {
  title: ['值班台', 'Duty desk'],
  skip: ['跳到正文', 'Skip to content'],
  screens: ['栏目', 'Screens'],
  other: ['English', '中文'],
  user: ['用户名', 'User'],
  password: ['密码', 'Password'],
  in: ['登录', 'Sign in'],
  out: ['退出', 'Sign out'],
  wrong: ['用户名或密码不对。', 'Wrong user or password.'],
  stranger: ['您不是本单位在册人员，这里没有可以给您看的内容。', 'You are no member of this office; there is nothing here for you to see.'],
  lost: ['与服务器的连接中断，正在重连。已填内容都保留着。', 'The connection is lost; trying again. What you typed is kept.'],
  again: ['登录已过期，请重新登录。已填内容都保留着。', 'Your session has ended; please sign in again. What you typed is kept.'],
});

const SETTLE = 30;
const RETRY = 1000;
const screen = document.getElementById('screen');
const line = document.getElementById('line');
let context;
let leave = () => {};
let turn = 0;

/** What every screen is given: the office and its regulation, who is signed in, the office's clock, and how to show itself anew. */
function contextOf(facts) {
  const ahead = Date.parse(facts.now) - Date.now();
  return {
    ...facts,
    now: () => Date.now() + ahead,
    person: id => facts.people.find(one => one.id === id)?.name ?? id,
    post: id => saidOf(facts.posts, id),
    again: () => show(false),
  };
}

async function start() {
  document.documentElement.lang = lang() === 'zh' ? 'zh-CN' : 'en';
  document.title = t('app.title');
  document.getElementById('skip').textContent = t('app.skip');
  try {
    const facts = await office();
    context = contextOf({ ...facts, ...await read('regulation') });
  } catch (problem) {
    return notIn(problem);
  }
  top();
  await show(true);
  follow(news, connected);
  loadAll();
}

function notIn(problem) {
  context = undefined;
  stop();
  if (problem instanceof LostConnection || problem.status >= 500) {
    connected(false);
    setTimeout(start, RETRY);
    return;
  }
  top();
  leave();
  if (problem.status === 403) {
    paint(screen, h('section', { class: 'card' }, h('h1', {}, t('app.title')), h('p', {}, t('app.stranger')),
      h('button', { onclick: goOut }, t('app.out'))));
  } else {
    paint(screen, signInForm());
    document.getElementById('field-username').focus();
  }
}

function signInForm() {
  const wrong = h('p', { role: 'alert', class: 'bad' });
  const form = h('form', { class: 'card sign-in' },
    h('h1', {}, t('app.title')),
    field(t('app.user'), h('input', { name: 'username', autocomplete: 'username', required: true, autocapitalize: 'none' })),
    field(t('app.password'), h('input', { name: 'password', type: 'password', autocomplete: 'current-password', required: true })),
    wrong, h('button', { class: 'main' }, t('app.in')));
  form.addEventListener('submit', async event => {
    event.preventDefault();
    try {
      if (await signIn(form.username.value, form.password.value)) {
        await start();
      } else {
        wrong.textContent = t('app.wrong');
      }
    } catch (problem) {
      wrong.replaceChildren(refusal(problem));
    }
  });
  return form;
}

async function goOut() {
  await signOut();
  location.hash = '';
  await start();
}

function top() {
  const here = current();
  paint(document.getElementById('top'),
    h('span', { class: 'brand' }, t('app.title')),
    context && h('nav', { 'aria-label': t('app.screens') }, names.map(id =>
      h('a', { href: `#${id}`, id: `nav-${id}`, 'aria-current': id === here ? 'page' : null }, t(`${id}.title`)))),
    h('span', { class: 'who' },
      context && h('span', {}, context.me.name),
      h('button', { id: 'language', lang: lang() === 'zh' ? 'en' : 'zh-CN', onclick: changeLanguage }, t('app.other')),
      context && h('button', { id: 'out', onclick: goOut }, t('app.out'))));
  document.getElementById(`nav-${here}`)?.scrollIntoView({ block: 'nearest', inline: 'nearest' });
}

function changeLanguage() {
  switchLanguage();
  start();
}

const route = () => location.hash.slice(1).split('/').map(decodeURIComponent);
const current = () => (names.includes(route()[0]) ? route()[0] : names[0]);

let released = Promise.resolve();
/** A button that is replaced while it is pressed is never clicked; so nothing is, until the click has been told. */
addEventListener('pointerdown', () => {
  released = new Promise(told => {
    const over = () => setTimeout(told);
    addEventListener('pointerup', over, { once: true });
    addEventListener('pointercancel', over, { once: true });
  });
}, true);

/** Shows the screen of the address; whoever is overtaken by a later one shows nothing. */
async function show(isNew, takesFocus = false) {
  if (!context) {
    return;
  }
  const mine = ++turn;
  const id = current();
  try {
    const shown = await (await load(id)).show(context, route().slice(1));
    await released;
    if (mine !== turn) {
      return;
    }
    leave();
    leave = shown.leave ?? (() => {});
    paint(screen, h('h1', {}, t(`${id}.title`)), shown.content);
    if (takesFocus) {
      screen.focus({ preventScroll: true });
      scrollTo(0, 0);
    }
    if (isNew) {
      shown.arrive?.();
    }
    screen.dataset.shown = id;
    screen.lang = document.documentElement.lang;
    connected(true);
    if (isNew) {
      document.title = `${t(`${id}.title`)} · ${t('app.title')}`;
    }
  } catch (problem) {
    await failed(problem);
  }
}

async function failed(problem) {
  if (problem instanceof LostConnection || problem.status >= 500) {
    connected(false);
    setTimeout(() => show(false), RETRY);
  } else if (problem.status === 401) {
    notIn(problem);
    line.textContent = t('app.again');
  } else {
    paint(screen, refusal(problem));
  }
}

let settling;
/** Several entries at once are one change. */
function news() {
  clearTimeout(settling);
  settling = setTimeout(settle, SETTLE);
}

/** What somebody has in hand is not taken away: the screen is shown anew when it is put down. */
function settle() {
  if (waits(current())) {
    settling = setTimeout(settle, RETRY);
  } else {
    show(false);
  }
}

let wasLost = false;
function connected(isConnected) {
  line.textContent = isConnected ? '' : t('app.lost');
  line.className = isConnected ? '' : 'bad';
  if (isConnected && wasLost) {
    wasLost = false;
    news();
  }
  wasLost = !isConnected;
}

addEventListener('hashchange', async () => {
  if (location.hash === '#screen') {
    return;
  }
  top();
  await show(true, true);
});
start();
