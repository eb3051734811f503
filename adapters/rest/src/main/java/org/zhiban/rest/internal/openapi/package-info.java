/** What the OpenAPI document says beyond what the annotations do; used when it is written, not when it is served. */
package org.zhiban.rest.internal.openapi;
