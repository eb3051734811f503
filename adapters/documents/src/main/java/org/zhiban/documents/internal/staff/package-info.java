/** How staff and leave are read from a workbook (人员表读取). Internal. */
package org.zhiban.documents.internal.staff;
