/**
 * The duty regulation of an office (值班制度), executable.
 *
 * <p>The only state of an office is its logbook, append-only and chained by digests; everything else is a function of it.
 */
module org.zhiban.core {
    exports org.zhiban.core.event;
    exports org.zhiban.core.language;
    exports org.zhiban.core.regulation;
    exports org.zhiban.core.shift;
    exports org.zhiban.core.staff;
    exports org.zhiban.core.time;
}
