/** An OA with a web page for the duty room (值班台示例). */
package org.zhiban.examples.desk;
