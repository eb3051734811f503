/** The lines (值班电话): who answers which line when, clause 一(二). */
package org.zhiban.core.hotline;
