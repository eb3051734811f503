package org.zhiban.core.notice;

import java.util.Map;
import java.util.Objects;
import java.util.concurrent.ConcurrentHashMap;

/** A register of notices in memory (内存通知登记), for tests and for trying out: it forgets with its process. Safe for use by several threads. */
public final class InMemoryNoticeRegister implements NoticeRegister {
    private final Map<String, Boolean> delivered = new ConcurrentHashMap<>();

    /** An empty register (空登记). */
    public InMemoryNoticeRegister() {}

    @Override
    public boolean claim(String key) {
        return delivered.putIfAbsent(Objects.requireNonNull(key, "key"), false) == null;
    }

    @Override
    public void delivered(String key) {
        delivered.replace(key, true);
    }

    @Override
    public void release(String key) {
        delivered.remove(key, false);
    }
}
