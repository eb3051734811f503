/** Secrecy (保密): levels, marks, who may know, and values that show nothing but their level. Clause 一(六). */
package org.zhiban.core.confidentiality;
