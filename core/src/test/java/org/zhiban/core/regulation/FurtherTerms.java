package org.zhiban.core.regulation;

import java.time.Duration;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.zhiban.core.language.Wording;
import org.zhiban.core.staff.Eligibility;

/** Jiaohe's regulation with what its text does not say and another office's does. */
public final class FurtherTerms {
    /** The clauses the further terms are said to rest on, all different from those of the rules themselves. */
    public static final String RULE = "一(二)-9";

    public static final String SWAPS = "一(三)-3";
    public static final String FILING = "一(三)-2";
    public static final String EARNING = "一(二)-8";
    public static final String DISCIPLINE = "三(七)-1";

    private static final List<Code> CODES = List.of(
            Code.ROSTER_NOT_APPROVED,
            Code.SWAP_NOT_APPROVED,
            Code.SWAP_TOO_LATE,
            Code.SWAP_TOO_OFTEN,
            Code.SPLIT_DIVIDED,
            Code.ROSTER_FILED_LATE,
            Code.ROSTER_RECEIPT_MISSING,
            Code.ROSTER_AMENDED_AFTER_FILING,
            Code.DISCIPLINE_REACHED);

    private FurtherTerms() {}

    /** Jiaohe's regulation in which the further rules are in force. */
    public static RegulationBuilder builder() {
        Map<Code, Citation> citations = new EnumMap<>(Jiaohe.regulation().citations());
        CODES.forEach(code -> citations.put(code, Citation.text(RULE)));
        return Jiaohe.regulation().toBuilder().citations(citations);
    }

    public static Regulation roster(RosterTerms terms) {
        return builder().roster(terms).build();
    }

    public static Regulation discipline(DisciplineRule... rules) {
        return builder()
                .routine(new Routine(List.of(), Optional.empty(), List.of(), List.of(rules)))
                .build();
    }

    /** The holiday's morning and afternoon are one duty with a pause. */
    public static Regulation splitHolidays() {
        return builder().timetable(changed(FurtherTerms::split)).build();
    }

    private static ShiftTemplate split(ShiftTemplate it) {
        Optional<String> sameAs =
                it.id().equals("holiday-afternoon") ? Optional.of("holiday-morning") : Optional.empty();
        return with(it, it.starts(), it.seats(), sameAs, it.rotation());
    }

    /** The timetable with other seats for one shift, and further pools. */
    public static Regulation seats(String template, List<Seat> seats, Pool... further) {
        return builder()
                .pools(and(Jiaohe.regulation().pools(), List.of(further)))
                .timetable(Jiaohe.regulation().timetable().seated(Map.of(template, seats)))
                .build();
    }

    public static Timetable changed(java.util.function.UnaryOperator<ShiftTemplate> change) {
        Timetable timetable = Jiaohe.regulation().timetable();
        return new Timetable(
                timetable.templates().stream().map(change).toList(),
                timetable.seasons(),
                timetable.hole(),
                timetable.overlap(),
                timetable.gaps());
    }

    public static ShiftTemplate with(
            ShiftTemplate it, StartDays starts, List<Seat> seats, Optional<String> sameAs, String rotation) {
        return new ShiftTemplate(
                it.id(),
                it.name(),
                it.post(),
                starts,
                it.begins(),
                it.lasts(),
                seats,
                sameAs,
                rotation,
                it.category(),
                it.naming(),
                it.presence(),
                it.hours());
    }

    /** A shift of another name or post, on other days, at other hours. */
    public static ShiftTemplate shaped(
            ShiftTemplate it, String id, PostId post, StartDays starts, LocalTime begins, Duration lasts) {
        return new ShiftTemplate(
                id,
                it.name(),
                post,
                starts,
                begins,
                lasts,
                it.seats(),
                it.sameAs(),
                it.rotation(),
                it.category(),
                it.naming(),
                it.presence(),
                it.hours());
    }

    /** A shift on its days at other hours. */
    public static ShiftTemplate at(ShiftTemplate it, LocalTime begins, Duration lasts) {
        return shaped(it, it.id(), it.post(), it.starts(), begins, lasts);
    }

    /** Jiaohe's regulation where sections take turns, not people. */
    public static Regulation sharedBySection() {
        return Jiaohe.regulation().toBuilder()
                .rotations(Jiaohe.regulation().rotations().stream()
                        .map(one -> new Rotation(
                                one.id(),
                                one.name(),
                                one.categories(),
                                Rotation.Share.SECTION,
                                one.restDays(),
                                one.citation()))
                        .toList())
                .build();
    }

    public static Seat seat(String name, String... pools) {
        return new Seat(Wording.of(name, name), List.of(pools));
    }

    public static Pool pool(String id, Eligibility who) {
        return new Pool(id, Wording.of(id, id), who, Citation.text("一(二)-7"));
    }

    public static Eligibility having(String attribute, String value) {
        return new Eligibility.Having(attribute, Set.of(value));
    }

    public static Rotation rotation(String id, Rotation.Share share, int restDays, Rotation.Category... categories) {
        return new Rotation(id, Wording.of(id, id), List.of(categories), share, restDays, Citation.text("一(二)-7"));
    }

    public static <T> List<T> and(Collection<T> some, Collection<T> more) {
        List<T> all = new ArrayList<>(some);
        all.addAll(more);
        return all;
    }

    public static Duration hours(int hours) {
        return Duration.ofHours(hours);
    }
}
