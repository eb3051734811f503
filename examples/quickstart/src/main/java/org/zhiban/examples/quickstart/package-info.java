/** The main job (主要示例): one month of one office, planned, published, stood and read back. */
package org.zhiban.examples.quickstart;
