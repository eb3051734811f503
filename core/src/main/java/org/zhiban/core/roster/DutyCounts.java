package org.zhiban.core.roster;

import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.PriorityQueue;
import org.zhiban.core.event.FairShare;
import org.zhiban.core.event.ShiftId;
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
     * The counts of a roster (值班次数) in a category.
     *
     * @param roster the roster
     * @param rotation the rotation
     * @param category one of its categories
     * @param regulations the regulation in its versions: what a shift counts as, the text of its day says
     * @return the counts of everybody who could take part
     */
    public static DutyCounts of(Roster roster, Rotation rotation, Rotation.Category category, Regulations regulations) {
        List<FairShare> shares = roster.shares().stream()
                .filter(share -> share.rotation().equals(rotation.id())
                        && share.category().equals(category.id()))
                .toList();
        long largest = shares.stream().mapToLong(FairShare::microDuties).max().orElse(0);
        Map<StaffId, Long> duties = duties(roster, rotation.id(), category.id(), regulations);
        return new DutyCounts(
                rotation,
                category,
                shares.stream()
                        .map(share -> count(share, largest, duties.getOrDefault(share.staff(), 0L)))
                        .toList());
    }

    private static Map<StaffId, Long> duties(Roster roster, String rotation, String category, Regulations regulations) {
        Map<StaffId, Long> duties = new HashMap<>();
        roster.seats().forEach((shift, officers) -> {
            if (isCounted(shift, rotation, category, regulations)) {
                officers.forEach(officer -> duties.merge(officer.id(), 1L, Long::sum));
            }
        });
        return duties;
    }

    private static boolean isCounted(ShiftId shift, String rotation, String category, Regulations regulations) {
        return regulations
                .template(shift.date(), shift.template())
                .filter(template -> template.rotation().equals(rotation)
                        && template.category().equals(category)
                        && template.sameAs().isEmpty())
                .isPresent();
    }

    private static Count count(FairShare share, long largest, long duties) {
        return new Count(share.staff(), duties, share.balanceAfter(duties) + largest);
    }

    /** What one person served of what a share is about. */
    static long duties(Roster roster, FairShare share, Regulations regulations) {
        return duties(roster, share.rotation(), share.category(), regulations).getOrDefault(share.staff(), 0L);
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
        long spread = spread();
        return spread >= FairShare.DUTY && spread - lowest() >= FairShare.DUTY;
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
