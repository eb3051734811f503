/** What stands on each paper, said once for Word and PDF, blank and filled (各种表单的栏目). Internal. */
package org.zhiban.documents.internal.form;
