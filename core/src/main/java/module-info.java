/**
 * The duty regulation of an office (值班制度), executable.
 *
 * <p>The only state of an office is its logbook, append-only and chained by digests; everything else is a function of it.
 * An embedder learns three nouns and two verbs: a {@link org.zhiban.core.office.DutyOffice}, a
 * {@link org.zhiban.core.office.Command} and a {@link org.zhiban.core.regulation.Ruling}; {@code submit} to write,
 * {@code view} to read. A vendor implements a port: {@link org.zhiban.core.logbook.Logbook},
 * {@link org.zhiban.core.staff.StaffDirectory}, {@link org.zhiban.core.time.HolidayCalendar},
 * {@link org.zhiban.core.event.EventCodec} or {@link org.zhiban.core.notice.Notifier}.
 */
module org.zhiban.core {
    exports org.zhiban.core.analysis;
    exports org.zhiban.core.confidentiality;
    exports org.zhiban.core.escalation;
    exports org.zhiban.core.event;
    exports org.zhiban.core.form;
    exports org.zhiban.core.handover;
    exports org.zhiban.core.hotline;
    exports org.zhiban.core.inspection;
    exports org.zhiban.core.language;
    exports org.zhiban.core.logbook;
    exports org.zhiban.core.matter;
    exports org.zhiban.core.message;
    exports org.zhiban.core.notice;
    exports org.zhiban.core.office;
    exports org.zhiban.core.record;
    exports org.zhiban.core.regulation;
    exports org.zhiban.core.roster;
    exports org.zhiban.core.shift;
    exports org.zhiban.core.staff;
    exports org.zhiban.core.time;
}
