/** Emergencies (紧急信息): the sheet, the chain of report, approval, reports to all at once, follow-ups, archive. Article 二. */
package org.zhiban.core.escalation;
