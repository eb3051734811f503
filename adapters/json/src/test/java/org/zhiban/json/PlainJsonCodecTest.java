package org.zhiban.json;

import java.util.List;
import org.zhiban.core.event.DutyEvent;
import org.zhiban.core.event.EventCodec;
import org.zhiban.tck.EventCodecTck;

class PlainJsonCodecTest extends EventCodecTck {

    @Override
    protected EventCodec codec() {
        return new JsonEventCodec();
    }

    @Override
    protected List<DutyEvent> samples() {
        return GoldenEvents.all();
    }
}
