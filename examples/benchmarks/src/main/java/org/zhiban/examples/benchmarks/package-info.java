/** Benchmarks (性能测量), each beside a named peer or limit in the same run. */
package org.zhiban.examples.benchmarks;
