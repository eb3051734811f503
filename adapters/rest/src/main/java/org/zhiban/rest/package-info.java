/** The duty office over HTTP: what a host mounts in its own server, and who is calling (值班办公室的 REST 接口). */
package org.zhiban.rest;
