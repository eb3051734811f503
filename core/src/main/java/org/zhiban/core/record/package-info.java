/** The duty record (值班记录): matters, presence at the post, equipment. Clauses 一(三) and 一(四). */
package org.zhiban.core.record;
