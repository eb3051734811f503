/** One operation a command, one a kind of view. */
package org.zhiban.rest.internal.resource;
