package org.zhiban.rest;

import org.zhiban.core.staff.StaffId;

/**
 * One operation with an example: what is sent, by whom, when. In path and body {@code ${kind}} stands for the number of the
 * latest entry of that kind.
 *
 * @param id its operationId in the OpenAPI document
 * @param method GET or POST
 * @param path the path with everything filled in, percent-encoded
 * @param body the body, or empty for none
 * @param caller who sends it
 * @param at the local time it is sent
 */
public record Operation(String id, String method, String path, String body, StaffId caller, String at) {

    public boolean isPost() {
        return method.equals("POST");
    }
}
