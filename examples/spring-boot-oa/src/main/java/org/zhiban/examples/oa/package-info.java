/** A small OA that keeps a duty office (嵌入值班办公室的小型 OA). */
package org.zhiban.examples.oa;
