package org.zhiban.core.roster;

import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.PriorityQueue;
import org.zhiban.core.event.FairShare;
import org.zhiban.core.regulation.Regulations;
import org.zhiban.core.regulation.Rotation;
import org.zhiban.core.staff.StaffId;

/**
 * How often each person serves in a category of duty (值班次数), fairly compared: clauses 一(二) and gap G30. Two people are
 * compared by adjusted duties: those served, plus what was carried over, plus a credit for the shifts they could not take.
 *
 * @param rotation the rotation
 * @param category the category
 * @param counts one count a person
 */
public record DutyCounts(Rotation rotation, Rotation.Category category, List<Count> counts) {

    /**
     * One person's count (本人次数).
     *
     * @param staff the person
     * @param duties the duties in this roster
     * @param adjusted the adjusted duties, in millionths of a duty
     */
    public record Count(StaffId staff, long duties, long adjusted) {}

    /** Keeps its own copy. */
    public DutyCounts {
        counts = List.copyOf(counts);
    }

    /**
     * The counts of a roster (值班次数) in every category of a rotation.
     *
     * @param roster the roster
     * @param rotation the rotation
     * @param regulations the regulation in its versions: what a shift counts as, the text of its day says
     * @return the counts of everybody who could take part, category by category
     */
    public static List<DutyCounts> of(Roster roster, Rotation rotation, Regulations regulations) {
        Map<String, Map<StaffId, Long>> duties = duties(roster, rotation.id(), regulations);
        return rotation.categories().stream()
                .map(category -> of(roster, rotation, category, duties.getOrDefault(category.id(), Map.of())))
                .toList();
    }

    private static DutyCounts of(
            Roster roster, Rotation rotation, Rotation.Category category, Map<StaffId, Long> duties) {
        List<FairShare> shares = roster.shares().stream()
                .filter(share -> share.rotation().equals(rotation.id())
                        && share.category().equals(category.id()))
                .toList();
        long largest = shares.stream().mapToLong(FairShare::microDuties).max().orElse(0);
        return new DutyCounts(
                rotation,
                category,
                shares.stream()
                        .map(share -> count(share, largest, duties.getOrDefault(share.staff(), 0L)))
                        .toList());
    }

    /** What everybody served in a rotation, by category. */
    private static Map<String, Map<StaffId, Long>> duties(Roster roster, String rotation, Regulations regulations) {
        Map<String, Map<StaffId, Long>> duties = new HashMap<>();
        roster.seats()
                .forEach((shift, officers) -> regulations
                        .template(shift.date(), shift.template())
                        .filter(template -> template.rotation().equals(rotation)
                                && template.sameAs().isEmpty())
                        .map(template -> duties.computeIfAbsent(template.category(), any -> new HashMap<>()))
                        .ifPresent(served -> officers.forEach(officer -> served.merge(officer.id(), 1L, Long::sum))));
        return duties;
    }

    private static Count count(FairShare share, long largest, long duties) {
        return new Count(share.staff(), duties, share.balanceAfter(duties) + largest);
    }

    /** What one person served of what a share is about. */
    static long duties(Roster roster, FairShare share, Regulations regulations) {
        return duties(roster, share.rotation(), regulations)
                .getOrDefault(share.category(), Map.of())
                .getOrDefault(share.staff(), 0L);
    }

    /**
     * The difference between most and least (最多与最少之差).
     *
     * @return in millionths of a duty, zero if nobody takes part
     */
    public long spread() {
        return extreme(Comparator.naturalOrder()) - extreme(Comparator.reverseOrder());
    }

    private long extreme(Comparator<Long> order) {
        return counts.stream().map(Count::adjusted).max(order).orElse(0L);
    }

    /**
     * A difference no roster can be below (差距下限): the duties dealt out one by one to whoever has least, as if everybody
     * could take every one of them.
     *
     * @return in millionths of a duty
     */
    public long lowest() {
        PriorityQueue<Long> adjusted = new PriorityQueue<>();
        counts.forEach(count -> adjusted.add(count.adjusted() - count.duties() * FairShare.DUTY));
        long highest = adjusted.stream().mapToLong(one -> one).max().orElse(0);
        for (long duties = total(); duties > 0 && !adjusted.isEmpty(); duties--) {
            long raised = adjusted.remove() + FairShare.DUTY;
            highest = Math.max(highest, raised);
            adjusted.add(raised);
        }
        return adjusted.isEmpty() ? 0 : highest - adjusted.element();
    }

    /**
     * All duties together (总次数).
     *
     * @return the duties served by everybody
     */
    public long total() {
        return counts.stream().mapToLong(Count::duties).sum();
    }

    /**
     * Whether turns were not taken fairly (轮流不均): the difference is at least a whole duty larger than it need be.
     *
     * @return true if so
     */
    public boolean isSkewed() {
        return spread() - lowest() >= FairShare.DUTY;
    }

    /**
     * Who serves most (最多者).
     *
     * @return everybody at the top
     */
    public List<StaffId> most() {
        return at(extreme(Comparator.naturalOrder()));
    }

    /**
     * Who serves least (最少者).
     *
     * @return everybody at the bottom
     */
    public List<StaffId> least() {
        return at(extreme(Comparator.reverseOrder()));
    }

    private List<StaffId> at(long adjusted) {
        return counts.stream()
                .filter(count -> count.adjusted() == adjusted)
                .map(Count::staff)
                .toList();
    }
}
