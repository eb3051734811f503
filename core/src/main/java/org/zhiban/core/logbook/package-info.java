/**
 * The logbook (值班记录本): an append-only book of sealed entries, each chained to the one before by a digest, and the port a
 * storage adapter implements. It knows nothing of what an entry says.
 */
package org.zhiban.core.logbook;
