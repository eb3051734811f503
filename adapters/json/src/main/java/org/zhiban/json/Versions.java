package org.zhiban.json;

import java.util.List;
import java.util.function.Function;
import org.zhiban.core.event.UnreadableEventException;

/**
 * How one kind of event is read in each version of its stored form, from 1 on. The last is the present one, the one
 * written.
 *
 * <p>A changed form adds a reading at the end; the one before it stays and builds the present event of the old fields.
 *
 * @param type the kind's name in every book
 * @param readings one for each version, in order
 * @param <T> what is read
 */
record Versions<T>(String type, List<? extends Function<FieldReader, T>> readings) {

    Versions {
        readings = List.copyOf(readings);
    }

    int present() {
        return readings.size();
    }

    Function<FieldReader, T> reading(int version) {
        if (version < 1 || version > present()) {
            throw new UnreadableEventException(
                    type, version, "版本未知 unknown version, this version of Zhiban reads 1 to " + present(), null);
        }
        return readings.get(version - 1);
    }
}
