/** Messages (文字表达): every refusal, finding and event as a sentence, in Chinese and English. It reads everything; nothing reads it. */
package org.zhiban.core.message;
