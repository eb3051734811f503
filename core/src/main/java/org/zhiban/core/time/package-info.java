/** Time (时间): spans, day kinds, the office's calendar and limits. Local rules carry an explicit zone, never the machine's. */
package org.zhiban.core.time;
