/** The command line {@code zhiban} (命令行): a regulation checked, and an office kept in a directory asked. */
package org.zhiban.file.cli;
