import * as now from './screens/now.js';
import * as roster from './screens/roster.js';
import * as handover from './screens/handover.js';
import * as record from './screens/record.js';

/** The screens in the order of the menu, each under the name in its address. */
export const screens = { now, record, roster, handover };
