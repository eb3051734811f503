/**
 * The roster (值班表): who takes which shift. Drawn up fairly, published, amended; eligibility, leave, rest, swaps and
 * substitutions. Clauses 一(一) to 一(三).
 */
package org.zhiban.core.roster;
