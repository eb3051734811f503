package org.zhiban.examples.oa;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;

/**
 * Something to be done about an incoming document (收文待办): the OA's own row.
 *
 * @param document the document's number; also the matter's identity at the duty office
 * @param title what it is about
 * @param assignee who sees to it
 */
record Todo(
        @NotBlank @Size(max = 64) String document,
        @NotBlank @Size(max = 200) String title,
        @NotBlank @Size(max = 64) String assignee) {}
