/** The two languages (中文、英文) everything a person reads is available in. */
package org.zhiban.core.language;
