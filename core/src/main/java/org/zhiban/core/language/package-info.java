/** The languages (语言) in which the library words what it says to people. */
package org.zhiban.core.language;
