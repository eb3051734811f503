package org.zhiban.core.saboteur;

/** Manages, whatever that is. */
public final class DutyManager {
    private DutyManager() {}
}
