package org.zhiban.core.office;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.function.BiFunction;
import java.util.function.Function;
import java.util.function.LongFunction;
import java.util.stream.Stream;
import org.zhiban.core.confidentiality.Audience;
import org.zhiban.core.confidentiality.Guarded;
import org.zhiban.core.confidentiality.Label;
import org.zhiban.core.confidentiality.Level;
import org.zhiban.core.event.CallReturned;
import org.zhiban.core.event.CarriedMatter;
import org.zhiban.core.event.DutyEvent;
import org.zhiban.core.event.EntryCorrected;
import org.zhiban.core.event.HandoverAccepted;
import org.zhiban.core.event.HandoverOffered;
import org.zhiban.core.event.LogEntry;
import org.zhiban.core.event.MatterId;
import org.zhiban.core.event.PostTaken;
import org.zhiban.core.event.RecordDisclosed;
import org.zhiban.core.event.VisitorLeft;
import org.zhiban.core.event.Withheld;
import org.zhiban.core.matter.Matter;
import org.zhiban.core.shift.DutyBoard;

/**
 * The book as a reader sees it (可见记录), clause 一(六). An entry of a matter is seen with its matter; what points at an entry is
 * seen exactly when that entry is; that a post changed hands everybody sees, but not what was said of a matter that is not
 * theirs to know. Of what is withheld stay number, time, level and who wrote it. Not thread-safe.
 */
final class SeenBook {
    private static final String WITHHELD = "（不予显示 withheld）";
    private static final CarriedMatter SOMETHING = new CarriedMatter(MatterId.of("withheld"), WITHHELD, WITHHELD);

    private final Sight sight;
    private final LongFunction<Optional<LogEntry>> entries;
    /** The file an entry lies in. */
    private final Function<LogEntry, Optional<Matter>> files;
    /** The file that went by a name when an entry was written: a name may have been used before, and be used again. */
    private final BiFunction<MatterId, LogEntry, Optional<Matter>> named;

    private final Map<Long, Boolean> seen = new HashMap<>();

    private SeenBook(
            Sight sight,
            LongFunction<Optional<LogEntry>> entries,
            Function<LogEntry, Optional<Matter>> files,
            BiFunction<MatterId, LogEntry, Optional<Matter>> named) {
        this.sight = sight;
        this.entries = entries;
        this.files = files;
        this.named = named;
    }

    /** Of a whole book, from its first entry. */
    static SeenBook of(Sight sight, List<LogEntry> book) {
        Filed filed = Filed.of(book);
        return new SeenBook(
                sight,
                number ->
                        number < 1 || number > book.size() ? Optional.empty() : Optional.of(book.get((int) number - 1)),
                filed::of,
                filed::named);
    }

    /** Of single entries, looked up as they are asked for; what is not on the board is looked for in the files. */
    static SeenBook of(
            Sight sight,
            DutyBoard board,
            LongFunction<Optional<LogEntry>> entries,
            Function<LogEntry, Optional<Matter>> done,
            BiFunction<MatterId, LogEntry, Optional<Matter>> doneOfName) {
        return new SeenBook(
                sight,
                entries,
                entry -> board.matters().values().stream()
                        .filter(matter -> matter.evidence().contains(entry.number()))
                        .findFirst()
                        .or(() -> done.apply(entry)),
                (id, entry) -> board.matter(id)
                        .filter(matter -> matter.number() < entry.number())
                        .or(() -> doneOfName.apply(id, entry)));
    }

    /** A matter as it once stood is seen if it is seen as it stands in this book. */
    boolean sees(Matter matter) {
        return seen.computeIfAbsent(
                matter.number(),
                any -> sight.sees(files.apply(matter.entries().get(0)).orElse(matter)));
    }

    boolean sees(long number) {
        return entries.apply(number).filter(this::sees).isPresent();
    }

    private boolean sees(LogEntry entry) {
        OptionalLong number = target(entry.event());
        Optional<LogEntry> target = number.isPresent() && number.getAsLong() < entry.number()
                ? entries.apply(number.getAsLong())
                : Optional.empty();
        return target.isPresent() ? sees(target.get()) : entry.label().isOpen() || seesGuarded(entry);
    }

    private boolean seesGuarded(LogEntry entry) {
        return files.apply(entry).map(this::sees).orElseGet(() -> sight.sees(entry));
    }

    /** The entry another is about. */
    static OptionalLong target(DutyEvent event) {
        if (event instanceof EntryCorrected corrected) {
            return OptionalLong.of(corrected.entry());
        }
        if (event instanceof VisitorLeft left) {
            return OptionalLong.of(left.visit());
        }
        if (event instanceof CallReturned returned) {
            return OptionalLong.of(returned.missed());
        }
        return event instanceof RecordDisclosed disclosed ? OptionalLong.of(disclosed.record()) : OptionalLong.empty();
    }

    LogEntry shown(LogEntry entry) {
        if (entry.event() instanceof HandoverOffered offer) {
            return isParty(entry, offer) ? entry : with(entry, offered(entry, offer));
        }
        if (entry.event() instanceof HandoverAccepted accepted) {
            return with(entry, accepted(entry, accepted));
        }
        if (entry.event() instanceof PostTaken taken) {
            return with(entry, taken(entry, taken));
        }
        return sees(entry) ? entry : withheld(entry);
    }

    /** Who signed a handover on either side has been told. */
    private boolean isParty(LogEntry entry, HandoverOffered offer) {
        return sight.isReader(entry.actor()) || sight.isReader(offer.incoming().id());
    }

    private boolean isHidden(MatterId id, LogEntry entry) {
        return named.apply(id, entry).map(matter -> !sees(matter)).orElse(!sight.sees(entry));
    }

    /** Not even how many matters are withheld is told. */
    private HandoverOffered offered(LogEntry entry, HandoverOffered offer) {
        List<CarriedMatter> told = offer.matters().stream()
                .filter(matter -> !isHidden(matter.matter(), entry))
                .toList();
        return told.size() == offer.matters().size()
                ? offer
                : new HandoverOffered(
                        offer.post(),
                        offer.ending(),
                        offer.beginning(),
                        offer.outgoing(),
                        offer.incoming(),
                        Stream.concat(told.stream(), Stream.of(SOMETHING)).toList(),
                        offer.mode(),
                        offer.place(),
                        offer.at());
    }

    private HandoverAccepted accepted(LogEntry entry, HandoverAccepted accepted) {
        List<MatterId> told = told(accepted.acknowledged(), entry);
        return told.size() == accepted.acknowledged().size()
                ? accepted
                : new HandoverAccepted(
                        accepted.post(),
                        accepted.ending(),
                        accepted.beginning(),
                        accepted.outgoing(),
                        accepted.incoming(),
                        told,
                        accepted.at());
    }

    private PostTaken taken(LogEntry entry, PostTaken taken) {
        List<MatterId> told = told(taken.matters(), entry);
        return told.size() == taken.matters().size()
                ? taken
                : new PostTaken(
                        taken.post(),
                        taken.shift(),
                        taken.officer(),
                        taken.witness(),
                        told,
                        taken.remark(),
                        taken.at());
    }

    private List<MatterId> told(List<MatterId> named, LogEntry entry) {
        boolean isOwn = sight.isReader(entry.actor());
        return named.stream().filter(id -> isOwn || !isHidden(id, entry)).toList();
    }

    /** The entry itself where nothing of it is left out. */
    private static LogEntry with(LogEntry entry, DutyEvent shown) {
        return shown == entry.event() ? entry : bearing(entry, shown);
    }

    private static LogEntry withheld(LogEntry entry) {
        return bearing(entry, new Withheld(entry.label().level(), entry.enteredAt()));
    }

    private static LogEntry bearing(LogEntry entry, DutyEvent shown) {
        Level level = entry.label().level();
        return new LogEntry(
                entry.number(),
                entry.enteredAt(),
                entry.clockBehind(),
                entry.actor(),
                "entry-" + entry.number(),
                entry.regulation(),
                Guarded.of(Label.of(level, Audience.nobody()), shown));
    }
}
