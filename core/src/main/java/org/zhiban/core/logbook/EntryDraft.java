package org.zhiban.core.logbook;

import java.security.MessageDigest;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.zhiban.core.staff.OfficeId;
import org.zhiban.core.staff.StaffId;

/**
 * An entry not yet sealed (待封存条目): everything about it but its place in the book.
 *
 * @param enteredAt when it is written, to the microsecond
 * @param clockBehind whether the clock had run backwards, so that it takes the later time
 * @param actor who writes it
 * @param commandId the command it comes from, 1 to 64 characters; the same for a whole batch
 * @param regulation the version of the regulation it was judged by
 * @param type the stable name of the kind of event
 * @param typeVersion the version of the event's stored form
 * @param payload the event in its stored form; not copied, not to be changed
 */
public record EntryDraft(
        Instant enteredAt,
        boolean clockBehind,
        StaffId actor,
        String commandId,
        String regulation,
        String type,
        int typeVersion,
        byte[] payload) {

    /**
     * Checks the draft.
     *
     * @throws NullPointerException if a component is null
     * @throws IllegalArgumentException if the time is finer than a microsecond, or a name is blank or over 64 characters
     */
    public EntryDraft {
        if (enteredAt.getNano() % 1_000 != 0) {
            throw new IllegalArgumentException(
                    "时间 entry time must be whole microseconds, as databases keep no more: " + enteredAt);
        }
        Objects.requireNonNull(actor, "actor");
        requireName(commandId, "commandId");
        requireName(regulation, "regulation");
        requireName(type, "type");
        Objects.requireNonNull(payload, "payload");
    }

    private static void requireName(String name, String field) {
        if (name.isBlank() || name.length() > 64) {
            throw new IllegalArgumentException(field + " must have 1 to 64 characters: \"" + name + "\"");
        }
    }

    /**
     * Seals drafts (封存) as one batch upon a head: numbers them on, chains each to the one before.
     *
     * @param office whose book it is
     * @param head the head they follow
     * @param drafts the drafts of one command, at least one
     * @return the sealed entries, in order
     * @throws IllegalArgumentException if there is none, or they come from several commands
     */
    public static List<SealedEntry> seal(OfficeId office, Head head, List<EntryDraft> drafts) {
        if (drafts.stream().map(EntryDraft::commandId).distinct().count() != 1) {
            throw new IllegalArgumentException("批次 a batch holds the entries of exactly one command, not of "
                    + drafts.stream().map(EntryDraft::commandId).distinct().toList());
        }
        MessageDigest computer = Digest.computer(head.digest().algorithm());
        List<SealedEntry> sealed = new ArrayList<>(drafts.size());
        Digest previous = head.digest();
        for (int i = 0; i < drafts.size(); i++) {
            Batch batch = new Batch(i, drafts.size());
            SealedEntry entry =
                    SealedEntry.seal(office, head.number() + 1 + i, batch, drafts.get(i), previous, computer);
            sealed.add(entry);
            previous = entry.digest();
        }
        return sealed;
    }
}
