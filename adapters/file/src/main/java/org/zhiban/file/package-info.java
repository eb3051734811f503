/** The file adapter (文件适配): the logbook in a directory, and regulation, staff, holidays and rosters from files. */
package org.zhiban.file;
