package org.zhiban.core.roster;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.zhiban.core.event.Reassignment;
import org.zhiban.core.event.RosterId;
import org.zhiban.core.staff.StaffId;

/**
 * A change of a roster (值班表调整) to be judged: an amendment, a swap (调班) or a substitution (替班), gap G24.
 *
 * @param kind what sort of change
 * @param roster which roster
 * @param changes the shifts that change hands
 * @param reason why
 * @param consents who has consented
 * @param isException whether somebody outside the pool is put on by way of exception
 * @param approver who approved, if anybody did
 */
public record Change(
        Kind kind,
        RosterId roster,
        List<Reassignment> changes,
        String reason,
        Set<StaffId> consents,
        boolean isException,
        Optional<StaffId> approver) {

    /** The sort of change (调整类型). */
    public enum Kind {
        /** 修改: the arranging section changes the roster. */
        AMENDMENT,
        /** 调班: two people exchange duties; both consent. */
        SWAP,
        /** 替班: one takes another's place; who takes it consents. */
        SUBSTITUTION
    }

    /** Keeps its own copies. */
    public Change {
        changes = List.copyOf(changes);
        consents = Set.copyOf(consents);
        Objects.requireNonNull(approver, "approver");
    }
}
