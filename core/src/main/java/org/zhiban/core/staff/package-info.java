/** Staff (人员): offices, sections and their people, who may take what, leave, and the directory the host brings. */
package org.zhiban.core.staff;
