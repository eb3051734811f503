import { LostConnection } from './api.js';
import { words } from './i18n.js';

/** The screens in the order of the menu, each under the name in its address. */
const TITLES = {
  now: ['当前', 'Now'],
  emergency: ['紧急信息', 'Emergencies'],
  record: ['记录', 'Record'],
  roster: ['值班表', 'Roster'],
  handover: ['交接班', 'Handover'],
  inspection: ['检查', 'Inspection'],
  regulation: ['制度', 'Regulation'],
};
Object.entries(TITLES).forEach(([name, title]) => words(name, { title }));

/** What the screens are called in addresses. */
export const names = Object.keys(TITLES);

const loaded = {};

/** A screen; it is loaded when it is first shown. */
export async function load(name) {
  try {
    loaded[name] ??= await import(`./screens/${name}.js`);
  } catch (problem) {
    throw problem instanceof TypeError ? new LostConnection(problem.message) : problem;
  }
  return loaded[name];
}

/** Loads the others too, so that nobody waits for them, and none is missing when the connection is lost. */
export const loadAll = () => Promise.allSettled(names.map(load));

/** Whether a screen has something in hand that must not be taken away. */
export const waits = name => loaded[name]?.waits?.() ?? false;
