package org.zhiban.core.office;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.zhiban.core.confidentiality.Audience;
import org.zhiban.core.confidentiality.Clearance;
import org.zhiban.core.confidentiality.Guarded;
import org.zhiban.core.confidentiality.Label;
import org.zhiban.core.confidentiality.Level;
import org.zhiban.core.event.CarriedMatter;
import org.zhiban.core.event.DutyEvent;
import org.zhiban.core.event.HandoverOffered;
import org.zhiban.core.event.LogEntry;
import org.zhiban.core.event.MatterId;
import org.zhiban.core.event.OfMatter;
import org.zhiban.core.event.Withheld;
import org.zhiban.core.matter.Matter;
import org.zhiban.core.matter.MatterFiles;
import org.zhiban.core.regulation.Secrecy;
import org.zhiban.core.shift.DutyBoard;
import org.zhiban.core.shift.ShiftPlan;

/**
 * What a reader may see (知悉), clause 一(六). An entry is seen if it is open, or its mark has lapsed; if the reader wrote it or
 * has to do with its matter; or if the reader is cleared for it and among those who need to know. From the level on from
 * which reading is recorded, the last is not enough: it must have been disclosed first. Everything else is withheld, with
 * its number and level; and since all a view tells is worked out from what is left, nothing withheld shows through.
 *
 * @param clearance who reads, and how far cleared
 * @param secrecy the secrecy rules in force
 * @param board the duty board, which knows who is at which post now
 * @param plan the shifts, for the zone
 * @param today the day of the view
 */
record Sight(Clearance clearance, Secrecy secrecy, DutyBoard board, ShiftPlan plan, LocalDate today) {
    private static final String WITHHELD = "（不予显示 withheld）";

    boolean sees(Matter matter) {
        Label label = matter.label();
        return label.isOpen()
                || label.hasLapsed(plan.dateOf(matter.entries().get(0).enteredAt()), today)
                || matter.isKnownTo(clearance.person())
                || board.isAt(matter.post(), clearance.person())
                || needsToKnow(label);
    }

    private boolean needsToKnow(Label label) {
        boolean isRecorded = label.level().covers(secrecy.recordedFrom());
        return !isRecorded && clearance.covers(label);
    }

    /** An entry noted on the board: of an open matter, or of none. */
    LogEntry shown(LogEntry entry) {
        if (entry.event() instanceof HandoverOffered offer) {
            Map<MatterId, Boolean> hidden = new TreeMap<>();
            board.matters().forEach((id, matter) -> hidden.put(id, !sees(matter)));
            return with(entry, withoutText(offer, hidden));
        }
        boolean isSeen = entry.label().isOpen()
                || (entry.event() instanceof OfMatter of
                        ? board.matter(of.matter()).filter(this::sees).isPresent()
                        : seesAlone(entry));
        return isSeen ? entry : withheld(entry);
    }

    /** The entries as the reader may see them, in number and order as they stand in the book. */
    List<LogEntry> shown(List<LogEntry> entries) {
        if (entries.stream().allMatch(entry -> entry.label().isOpen())) {
            return entries;
        }
        Map<Long, Boolean> seen = new HashMap<>();
        Map<MatterId, Boolean> hidden = new TreeMap<>();
        for (Matter matter : MatterFiles.of(entries)) {
            boolean isSeen = sees(matter);
            matter.evidence().forEach(number -> seen.put(number, isSeen));
            hidden.put(matter.id(), !isSeen);
        }
        return entries.stream().map(entry -> shown(entry, seen, hidden)).toList();
    }

    private LogEntry shown(LogEntry entry, Map<Long, Boolean> seen, Map<MatterId, Boolean> hidden) {
        if (entry.event() instanceof HandoverOffered offer
                && offer.matters().stream().anyMatch(matter -> isHidden(matter, hidden))) {
            return with(entry, withoutText(offer, hidden));
        }
        boolean isSeen = entry.label().isOpen()
                || (entry.event() instanceof OfMatter ? seen.getOrDefault(entry.number(), false) : seesAlone(entry));
        return isSeen ? entry : withheld(entry);
    }

    private boolean seesAlone(LogEntry entry) {
        return entry.actor().equals(clearance.person())
                || needsToKnow(entry.label())
                || entry.label().hasLapsed(plan.dateOf(entry.enteredAt()), today);
    }

    private static boolean isHidden(CarriedMatter matter, Map<MatterId, Boolean> hidden) {
        return hidden.getOrDefault(matter.matter(), false);
    }

    /** A handover is everybody's to see, but not what it says of a matter that is not. */
    private static HandoverOffered withoutText(HandoverOffered offer, Map<MatterId, Boolean> hidden) {
        List<CarriedMatter> matters = offer.matters().stream()
                .map(matter ->
                        isHidden(matter, hidden) ? new CarriedMatter(matter.matter(), WITHHELD, WITHHELD) : matter)
                .toList();
        return new HandoverOffered(
                offer.post(),
                offer.ending(),
                offer.beginning(),
                offer.outgoing(),
                offer.incoming(),
                matters,
                offer.mode(),
                offer.place(),
                offer.at());
    }

    private static LogEntry with(LogEntry entry, DutyEvent shown) {
        return new LogEntry(
                entry.number(),
                entry.enteredAt(),
                entry.clockBehind(),
                entry.actor(),
                entry.commandId(),
                entry.regulation(),
                Guarded.of(entry.label(), shown));
    }

    /** Of a withheld entry stay its number, its time, its level and who wrote it. */
    private static LogEntry withheld(LogEntry entry) {
        Level level = entry.label().level();
        return new LogEntry(
                entry.number(),
                entry.enteredAt(),
                entry.clockBehind(),
                entry.actor(),
                "entry-" + entry.number(),
                entry.regulation(),
                Guarded.of(Label.of(level, Audience.nobody()), new Withheld(level, entry.enteredAt())));
    }
}
