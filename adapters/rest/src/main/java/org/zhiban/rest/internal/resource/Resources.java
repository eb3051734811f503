package org.zhiban.rest.internal.resource;

import java.util.HashSet;
import java.util.Set;
import org.zhiban.rest.internal.http.Desk;

/** All of them. */
public final class Resources {
    private Resources() {}

    public static Set<Object> with(Desk desk, Set<Object> others) {
        Set<Object> all = new HashSet<>(others);
        all.add(new LogResource(desk));
        all.add(new ShiftResource(desk));
        return all;
    }
}
