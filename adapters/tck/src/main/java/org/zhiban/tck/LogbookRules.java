package org.zhiban.tck;

import org.zhiban.core.staff.OfficeId;

/** A group of tests over the books of one adapter. */
interface LogbookRules {

    LogbookTck adapter();

    default Shelf shelf() {
        return adapter().books();
    }

    default OfficeId office() {
        return shelf().office();
    }
}
