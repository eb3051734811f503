package org.zhiban.core.shift;

import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import org.zhiban.core.event.DailyReportMade;
import org.zhiban.core.event.DutyEvent;
import org.zhiban.core.event.DutyRecordOpened;
import org.zhiban.core.event.LogEntry;
import org.zhiban.core.event.RoundConfirmed;
import org.zhiban.core.event.RoundMade;
import org.zhiban.core.event.ShiftId;
import org.zhiban.core.event.Told;
import org.zhiban.core.event.Withheld;
import org.zhiban.core.form.FormNumber;
import org.zhiban.core.regulation.PostId;

/**
 * What is known just now of what recurs (例行动态): since when each post is kept, the duty records and daily reports of late, and
 * the rounds of the shift that runs. It does not grow with the book. Immutable.
 *
 * @param opened when each post was first taken
 * @param records the duty records of each post opened no more than {@link #REMEMBERED} days before the latest
 * @param rounds the rounds made in the running shift of each post, in order
 * @param confirmed the confirmations of these rounds, in order
 * @param reports the daily reports of each post whose days lie no more than {@link #REMEMBERED} days before the latest's
 */
public record Recurring(
        Map<PostId, Opening> opened,
        Map<PostId, List<Told<DutyRecordOpened>>> records,
        Map<PostId, List<Told<RoundMade>>> rounds,
        List<Told<RoundConfirmed>> confirmed,
        Map<PostId, List<Told<DailyReportMade>>> reports) {
    /**
     * How many days back a daily report is still due and a duty record is still written on (追报补记天数); what is older is for
     * inspections alone.
     */
    public static final int REMEMBERED = 31;

    /**
     * The first taking of a post (首次到岗).
     *
     * @param at when it is said to have been taken
     * @param entry the entry that tells so
     */
    public record Opening(Instant at, long entry) {

        /**
         * Checks that nothing is missing.
         *
         * @throws NullPointerException if the instant is null
         */
        public Opening {
            Objects.requireNonNull(at, "at");
        }
    }

    private static final Recurring NONE = new Recurring(Map.of(), Map.of(), Map.of(), List.of(), Map.of());

    /**
     * Keeps its own copies.
     *
     * @throws NullPointerException if a component is null
     */
    public Recurring {
        opened = copy(opened, Function.identity());
        records = copy(records, List::copyOf);
        rounds = copy(rounds, List::copyOf);
        confirmed = List.copyOf(confirmed);
        reports = copy(reports, List::copyOf);
    }

    private static <V> Map<PostId, V> copy(Map<PostId, V> map, Function<V, V> each) {
        Map<PostId, V> copy = new TreeMap<>();
        map.forEach((post, value) -> copy.put(post, each.apply(value)));
        return Collections.unmodifiableMap(copy);
    }

    /**
     * Nothing yet (初始).
     *
     * @return what is known of an empty book
     */
    public static Recurring none() {
        return NONE;
    }

    /**
     * The rounds made in a shift that runs (本班巡查).
     *
     * @param shift the shift
     * @return the rounds, in order
     */
    public List<Told<RoundMade>> rounds(ShiftId shift) {
        return rounds.getOrDefault(shift.post(), List.of()).stream()
                .filter(told -> told.event().shift().equals(shift))
                .toList();
    }

    /**
     * A duty record of late (近日值班记录).
     *
     * @param number its number
     * @return the record, or empty if there is none of that number or it is older than what is remembered
     */
    public Optional<Told<DutyRecordOpened>> record(FormNumber number) {
        return records.values().stream()
                .flatMap(List::stream)
                .filter(record -> record.event().number().equals(number))
                .findFirst();
    }

    /**
     * When the shift of a duty record was over (该班结束): when the next record of its post was opened.
     *
     * @param record the record
     * @return the instant, or empty while the shift runs
     */
    public Optional<Instant> ended(Told<DutyRecordOpened> record) {
        return records.getOrDefault(record.event().post(), List.of()).stream()
                .filter(later -> later.number() > record.number())
                .map(Told::at)
                .findFirst();
    }

    /**
     * Whether a round made in a shift that runs was confirmed (已确认).
     *
     * @param round the number of the entry that tells of the round
     * @return true if so
     */
    public boolean isConfirmed(long round) {
        return confirmed.stream().anyMatch(told -> told.event().round() == round);
    }

    /**
     * The daily reports a post has made of late (近日报告).
     *
     * @param post the post
     * @return the reports, in order
     */
    public List<Told<DailyReportMade>> reports(PostId post) {
        return reports.getOrDefault(post, List.of());
    }

    /** A shift begins: of the rounds only those already made in it still count, by whom it is taken over from. */
    Recurring beginning(ShiftId shift, LogEntry entry) {
        Map<PostId, Opening> first = new TreeMap<>(opened);
        first.putIfAbsent(shift.post(), new Opening(entry.event().at(), entry.number()));
        List<Told<RoundMade>> kept = rounds(shift);
        Map<PostId, List<Told<RoundMade>>> changed = new TreeMap<>(rounds);
        changed.remove(shift.post());
        if (!kept.isEmpty()) {
            changed.put(shift.post(), kept);
        }
        return new Recurring(first, records, changed, only(confirmed, told -> isOf(told.event(), changed)), reports);
    }

    Recurring keeping(Told<DutyRecordOpened> record) {
        PostId post = record.event().post();
        Instant first = record.at().minus(REMEMBERED, ChronoUnit.DAYS);
        Map<PostId, List<Told<DutyRecordOpened>>> more = new TreeMap<>(with(records, post, record));
        more.computeIfPresent(post, (any, all) -> only(all, told -> !told.at().isBefore(first)));
        return new Recurring(opened, more, rounds, confirmed, reports);
    }

    Recurring after(Told<RoundMade> made) {
        return new Recurring(opened, records, with(rounds, made.event().post(), made), confirmed, reports);
    }

    /** Of a round whose shift is over nothing is due any more. */
    Recurring confirmed(Told<RoundConfirmed> told) {
        return isOf(told.event(), rounds)
                ? new Recurring(
                        opened,
                        records,
                        rounds,
                        Stream.concat(confirmed.stream(), Stream.of(told)).toList(),
                        reports)
                : this;
    }

    private static boolean isOf(RoundConfirmed confirmed, Map<PostId, List<Told<RoundMade>>> rounds) {
        return rounds.values().stream().flatMap(List::stream).anyMatch(made -> made.number() == confirmed.round());
    }

    Recurring reported(Told<DailyReportMade> made) {
        PostId post = made.event().post();
        Map<PostId, List<Told<DailyReportMade>>> more = new TreeMap<>(with(reports, post, made));
        Optional<LocalDate> latest =
                more.get(post).stream().map(told -> told.event().date()).max(LocalDate::compareTo);
        LocalDate first = latest.orElseThrow().minusDays(REMEMBERED);
        more.computeIfPresent(
                post, (any, all) -> only(all, told -> !told.event().date().isBefore(first)));
        return new Recurring(opened, records, rounds, confirmed, more);
    }

    private static <E extends DutyEvent> Map<PostId, List<Told<E>>> with(
            Map<PostId, List<Told<E>>> map, PostId post, Told<E> one) {
        Map<PostId, List<Told<E>>> more = new TreeMap<>(map);
        List<Told<E>> all = new ArrayList<>(more.getOrDefault(post, List.of()));
        all.add(one);
        more.put(post, all);
        return more;
    }

    private static <E> List<E> only(List<E> all, Predicate<E> kept) {
        return all.stream().allMatch(kept) ? all : all.stream().filter(kept).toList();
    }

    /** What a reader may know of it: what is withheld counts as not there, as it does in the book the reader sees. */
    Recurring seen(UnaryOperator<LogEntry> sight) {
        return new Recurring(
                opened,
                shown(records, sight),
                shown(rounds, sight),
                only(confirmed, isShown(sight)),
                shown(reports, sight));
    }

    private static <E extends DutyEvent> Predicate<Told<E>> isShown(UnaryOperator<LogEntry> sight) {
        return told -> !(sight.apply(told.entry()).event() instanceof Withheld);
    }

    private static <E extends DutyEvent> Map<PostId, List<Told<E>>> shown(
            Map<PostId, List<Told<E>>> map, UnaryOperator<LogEntry> sight) {
        Predicate<Told<E>> isShown = isShown(sight);
        if (map.values().stream().allMatch(all -> all.stream().allMatch(isShown))) {
            return map;
        }
        return map.entrySet().stream()
                .map(one -> Map.entry(one.getKey(), only(one.getValue(), isShown)))
                .filter(one -> !one.getValue().isEmpty())
                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
    }

    LongStream evidence() {
        Stream<Told<?>> told = Stream.concat(
                Stream.of(records, rounds, reports)
                        .flatMap(map -> map.values().stream())
                        .flatMap(List::stream),
                confirmed.stream());
        return LongStream.concat(opened.values().stream().mapToLong(Opening::entry), told.mapToLong(Told::number));
    }
}
