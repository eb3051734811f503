/** The handover (交接班): responsibility moves when both have signed; without it the post counts as vacant. Clause 一(四). */
package org.zhiban.core.handover;
