/** Requests and answers as HTTP has them: who calls, how much, what went wrong. */
package org.zhiban.rest.internal.http;
