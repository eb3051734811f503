package org.zhiban.json;

import java.util.List;
import org.zhiban.core.event.DutyEvent;
import org.zhiban.core.event.EventCodec;
import org.zhiban.tck.EventCodecTck;

class SealedJsonCodecTest extends EventCodecTck {

    @Override
    protected EventCodec codec() {
        return new JsonEventCodec(new Aes("k"));
    }

    @Override
    protected List<DutyEvent> samples() {
        return GoldenEvents.all();
    }
}
