/**
 * The front door (值班办公室): a {@link org.zhiban.core.office.DutyOffice}, the commands to write with, the view to read
 * with. Nothing else of core is needed to run an office.
 */
package org.zhiban.core.office;
