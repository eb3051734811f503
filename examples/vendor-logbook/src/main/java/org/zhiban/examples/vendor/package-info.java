/** A vendor's logbook (厂商记录本): the template to copy, on a key-value store. */
package org.zhiban.examples.vendor;
