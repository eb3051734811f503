import * as now from './screens/now.js';
import * as emergency from './screens/emergency.js';
import * as record from './screens/record.js';
import * as roster from './screens/roster.js';
import * as handover from './screens/handover.js';
import * as inspection from './screens/inspection.js';
import * as regulation from './screens/regulation.js';

/** The screens in the order of the menu, each under the name in its address. */
export const screens = { now, emergency, record, roster, handover, inspection, regulation };
