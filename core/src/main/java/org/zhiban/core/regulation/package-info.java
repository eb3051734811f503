/**
 * The regulation as data (值班制度): clauses, posts, timetable, pools, rotations, limits, and which rule is in force under
 * which clause; and the answers that cite it: refusals, findings, rulings. Nothing of one city is code.
 */
package org.zhiban.core.regulation;
