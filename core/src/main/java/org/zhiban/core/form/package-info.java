/** What stands on the paper forms (值班表单): their fields as values, and their numbers. Annexes 1 to 4 of the regulation. */
package org.zhiban.core.form;
