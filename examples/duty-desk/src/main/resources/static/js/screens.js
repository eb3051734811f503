import * as now from './screens/now.js';
import * as emergency from './screens/emergency.js';
import * as record from './screens/record.js';
import * as roster from './screens/roster.js';
import * as handover from './screens/handover.js';

/** The screens in the order of the menu, each under the name in its address. */
export const screens = { now, emergency, record, roster, handover };
