/** A duty office over HTTP without any framework (嵌入式服务器). */
package org.zhiban.examples.server;
