/** The duty office on paper (值班文书): what a reader may see of it as documents people print, sign and subscribe to. */
package org.zhiban.documents;
