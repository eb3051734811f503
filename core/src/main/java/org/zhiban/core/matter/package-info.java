/** Matters (事项): whatever is taken on, from its registration through report and execution to the answer. Clause 三(四). */
package org.zhiban.core.matter;
