import * as now from './screens/now.js';

/** The screens in the order of the menu, each under the name in its address. */
export const screens = { now };
