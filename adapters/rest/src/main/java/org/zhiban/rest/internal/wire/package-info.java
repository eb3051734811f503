/** What goes over the wire, and what it must look like. */
package org.zhiban.rest.internal.wire;
