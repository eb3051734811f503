package org.zhiban.examples.oa;

import java.util.List;
import org.zhiban.core.regulation.Refusal;

/** The regulation said no (按制度不予记录); thrown so that the OA's transaction is rolled back. */
class RefusedException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    private final transient List<Refusal> refusals;

    RefusedException(List<Refusal> refusals) {
        super(refusals.toString());
        this.refusals = refusals;
    }

    List<Refusal> refusals() {
        return refusals;
    }
}
