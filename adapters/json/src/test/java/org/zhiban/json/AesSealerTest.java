package org.zhiban.json;

import org.zhiban.core.confidentiality.Sealer;
import org.zhiban.tck.SealerTck;

class AesSealerTest extends SealerTck {

    @Override
    protected Sealer sealer() {
        return new Aes("k");
    }
}
