import { read, readIfThere, submit } from '../api.js';
import { h } from '../dom.js';
import { instant, t } from '../i18n.js';
import { run } from '../ticking.js';
import { line, pick } from './emergency/controls.js';
import { fileOf } from './emergency/file.js';
import { keptForm } from './emergency/forms.js';
import { lists } from './emergency/lists.js';
import { nextStep, others } from './emergency/next.js';
import { sheetFields, sheetOf } from './emergency/sheet.js';
import { chain, known, limits, reports, timeline } from './emergency/standing.js';
import { stepsOf } from './emergency/steps.js';
import './emergency/words.js';

const CALL = '+';
const FARTHEST = 2_000_000_000;

let isComposing = false;
addEventListener('compositionstart', () => { isComposing = true; });
addEventListener('compositionend', () => { isComposing = false; });

/** A character that is being put together is not taken away. */
export const waits = () => isComposing;

/** The emergencies of the office, a first call to be written down, or one emergency from that call to the archive. */
export async function show(office, [matter]) {
  if (matter === CALL) {
    return { content: [back(), firstCall(office)] };
  }
  return matter ? one(office, matter) : all(office);
}

const back = () => h('p', {}, h('a', { href: '#emergency' }, `← ${t('emergency.all')}`));

async function all(office) {
  const [found, { deadlines }] = await Promise.all([emergencies(0), read('deadlines')]);
  const content = h('div', {}, h('p', {}, h('a', { class: 'alarm', href: `#emergency/${CALL}`, id: 'record-call' }, t('emergency.call'))),
    lists(found, deadlines, office));
  return { content, leave: run(content, office.now) };
}

async function emergencies(after) {
  const { matters, next } = await read(`matters?after=${after}`);
  return matters.filter(matter => matter.emergency).concat(next ? await emergencies(next) : []);
}

function firstCall(office) {
  const law = office.emergencies;
  const form = h('form', { class: 'card act', id: 'act-record', novalidate: true }, h('h2', {}, t('emergency.callTitle')), h('p', { class: 'quiet' }, t('emergency.callHint')),
    pick('record', 'means', t('emergency.means'), law.means, 'phone'),
    sheetFields('record', law), line('record', 'occurred', t('emergency.occurred'), { type: 'datetime-local' }));
  const desk = office.posts.find(post => post.kind === 'desk');
  return keptForm(form, office, { slot: 'emergency:record', button: t('emergency.record'), async send() {
    const { entries } = await submit(`posts/${desk.id}/emergencies`, { means: form.means.value, ...occurred(form), ...sheetOf(form, law) });
    return () => { location.hash = `#emergency/${encodeURIComponent(entries[0].event.matter)}`; };
  } });
}

const occurred = form => (form.occurred.value ? { occurred: instant(form.occurred.value) } : {});

async function one(office, id) {
  const leaders = office.posts.filter(post => post.kind === 'leader');
  const [matter, { deadlines, next }, onDuty, ...rostered] = await Promise.all([
    readIfThere(`matters/${encodeURIComponent(id)}`), read('deadlines'), read('board'), ...leaders.map(post => read(`posts/${post.id}/rostered`))]);
  if (!matter?.emergency) {
    return { content: [back(), h('p', { class: 'card', id: 'missing' }, t('emergency.none'))] };
  }
  const here = withRoles(office, rostered.flatMap(one => one.officers), onDuty, matter);
  const file = fileOf(matter, office.emergencies);
  const numbers = new Set(matter.entries.map(entry => entry.number));
  const due = deadlines.filter(deadline => deadline.evidence.some(number => numbers.has(number)));
  const steps = stepsOf(file, here, due);
  const content = h('div', { class: 'emergency' }, back(), nextStep(file, steps, here),
    h('div', { class: 'standing' },
      h('div', {}, chain(file, here), limits(due, here), reports(file), others(file, steps, here)),
      h('div', {}, known(file), timeline(file, here))));
  return { content, leave: leaving(content, here, [next, ...due.map(deadline => deadline.since)]) };
}

/** Who holds which role now: the duty leader by the roster; and whether this person may write in the matter. */
function withRoles(office, dutyLeaders, board, matter) {
  const roles = office.emergencies.roles.map(role => (role.id === 'duty-leader' ? { ...role, people: dutyLeaders.map(one => one.id) } : role));
  const isOn = board.running.some(one => one.officer.id === office.me.id && one.shift.startsWith(`${matter.post}/`));
  return { ...office, roles, mayWrite: isOn || roles.some(role => role.people.includes(office.me.id)) };
}

/** The countdowns run, and when something falls due the screen says so by itself. */
function leaving(content, office, moments) {
  const stop = run(content, office.now);
  const ahead = moments.map(time => Date.parse(time) - office.now()).filter(left => left > 0 && left < FARTHEST);
  const timer = ahead.length > 0 && setTimeout(office.again, Math.min(...ahead) + 1000);
  return () => {
    stop();
    clearTimeout(timer);
  };
}
