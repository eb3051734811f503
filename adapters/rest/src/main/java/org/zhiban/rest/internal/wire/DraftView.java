package org.zhiban.rest.internal.wire;

import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.zhiban.core.event.ShiftId;
import org.zhiban.core.roster.RosterDraft;

/** A drafted roster, how fair it is, and what nobody is left for. */
@Schema(name = "RosterDraft")
public record DraftView(
        String period,
        List<AssignedView> assignments,
        List<ShareView> shares,
        List<BalanceView> balances,
        List<UnfilledView> unfilled) {

    /** How evenly one kind of duty is spread; {@code lowest} is as even as it can be. */
    @Schema(name = "Balance")
    public record BalanceView(String rotation, String category, long spread, long lowest) {}

    /** A seat nobody is left for, and why not each of those asked. */
    @Schema(name = "Unfilled")
    public record UnfilledView(String shift, List<CandidateView> candidates) {}

    /** Somebody who was thought of. */
    @Schema(name = "Candidate")
    public record CandidateView(
            String staff,

            @Schema(enumeration = {"not-in-pool", "other-section", "away", "resting", "free"})
            String reason,

            String because) {}

    public static DraftView of(RosterDraft draft, Telling telling) {
        return new DraftView(
                draft.period().toString(),
                draft.assignments().stream().map(AssignedView::of).toList(),
                draft.shares().stream().map(ShareView::of).toList(),
                draft.balances().stream()
                        .map(one -> new BalanceView(
                                telling.word(one.rotation()), telling.word(one.category()), one.spread(), one.lowest()))
                        .toList(),
                draft.unfilled().stream().map(DraftView::unfilled).toList());
    }

    private static UnfilledView unfilled(RosterDraft.Choice choice) {
        return new UnfilledView(
                choice.shift().toString(),
                choice.others().stream()
                        .map(one -> new CandidateView(
                                one.staff().value(),
                                Wire.name(one.reason()),
                                one.because().map(ShiftId::toString).orElse(null)))
                        .toList());
    }
}
