package org.zhiban.examples.oa;

/**
 * Something to be done about an incoming document (收文待办): the OA's own row.
 *
 * @param document the document's number; also the matter's identity at the duty office
 * @param title what it is about
 * @param assignee who sees to it
 */
record Todo(String document, String title, String assignee) {}
