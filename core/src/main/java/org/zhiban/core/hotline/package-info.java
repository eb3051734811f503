/** The citizens' lines (市长公开电话、民生110): orders, the departments, answers, missed calls. Clauses 一(二), 一(五) and 三(二). */
package org.zhiban.core.hotline;
