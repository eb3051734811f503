/** Tests bound to the clauses of a written regulation, and a gate that fails where a clause has no proof. */
package org.zhiban.clausetests;
