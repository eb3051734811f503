/** How sheets become documents (文书生成). Internal. */
package org.zhiban.documents.internal;
