/** Telling people what is due (到期通知): notices, the port they go out by, and the register that keeps each from going out twice. */
package org.zhiban.core.notice;
