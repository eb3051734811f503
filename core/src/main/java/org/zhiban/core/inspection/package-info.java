/** Inspection (检查、通报) and statistics over any span of the book. Clauses 三(一) and 三(七). */
package org.zhiban.core.inspection;
