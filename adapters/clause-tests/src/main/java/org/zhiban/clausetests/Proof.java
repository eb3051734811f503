package org.zhiban.clausetests;

import org.zhiban.clausetests.Proves.By;

/**
 * One test bound to a clause, with its outcome (证明).
 *
 * @param test the class and method, {@code HandoverTest#a_lone_signature_is_refused}
 * @param sentence the test's name as a sentence
 */
record Proof(String clause, int rev, By by, Outcome outcome, String test, String sentence) {

    boolean passed() {
        return outcome == Outcome.PASSED;
    }
}
