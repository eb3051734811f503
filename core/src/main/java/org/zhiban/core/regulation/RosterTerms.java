package org.zhiban.core.regulation;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * How rosters are approved, filed and changed, and what duties earn (排班规定).
 *
 * @param approver who approves a roster before it is published; empty if the arranging section's word is enough
 * @param filing with whom they are filed before a holiday; empty if with nobody
 * @param swaps on what terms they are changed; empty if the text says nothing beyond consent
 * @param entitlements what duties earn, by category
 */
public record RosterTerms(
        Optional<Parameter<Role>> approver,
        Optional<RosterFiling> filing,
        Optional<SwapTerms> swaps,
        List<Entitlement> entitlements) {

    /**
     * Keeps its own copy.
     *
     * @throws NullPointerException if a component is null
     * @throws IllegalArgumentException if a category earns twice
     */
    public RosterTerms {
        Objects.requireNonNull(approver, "approver");
        Objects.requireNonNull(filing, "filing");
        Objects.requireNonNull(swaps, "swaps");
        entitlements = List.copyOf(entitlements);
        if (entitlements.stream().map(Entitlement::category).distinct().count() < entitlements.size()) {
            throw new IllegalArgumentException("补休津贴 a category earns twice: " + entitlements);
        }
    }

    /**
     * An office whose text says nothing of it (未作规定).
     *
     * @return the empty terms
     */
    public static RosterTerms none() {
        return new RosterTerms(Optional.empty(), Optional.empty(), Optional.empty(), List.of());
    }

    Stream<Citation> citations() {
        return Stream.of(
                        approver.map(Parameter::citation).stream(),
                        filing.map(RosterFiling::citation).stream(),
                        swaps.map(SwapTerms::citation).stream(),
                        entitlements.stream().map(Entitlement::citation))
                .flatMap(cited -> cited);
    }
}
