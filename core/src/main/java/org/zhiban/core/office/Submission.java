package org.zhiban.core.office;

import java.util.Objects;
import java.util.Optional;
import org.zhiban.core.logbook.Head;
import org.zhiban.core.logbook.LogbookException;
import org.zhiban.core.staff.StaffId;

/**
 * What is submitted (提交): a command, by whom, under which id of the caller's, and after which entry only. Immutable.
 *
 * @param command what is to be recorded
 * @param actor who acts; the host vouches for that
 * @param commandId the caller's id of this very command, 1 to 64 characters, not beginning with {@code entry-}; empty for none
 * @param expected where the book must end, as it ended when it was read; empty if that does not matter
 */
public record Submission(Command command, StaffId actor, Optional<String> commandId, Optional<Head> expected) {
    /** What the office calls a command the caller gave no id: after the number of its first entry. */
    static final String OWN_COMMAND = "entry-";

    /**
     * Checks that nothing is missing, and the id.
     *
     * @throws NullPointerException if a component is null
     * @throws IllegalArgumentException if the id is blank, too long or one of the office's own
     */
    public Submission {
        Objects.requireNonNull(command, "command");
        Objects.requireNonNull(actor, "actor");
        commandId.ifPresent(Submission::requireId);
        Objects.requireNonNull(expected, "expected");
    }

    private static void requireId(String commandId) {
        if (commandId.isBlank() || commandId.length() > 64 || commandId.startsWith(OWN_COMMAND)) {
            throw new IllegalArgumentException("指令编号 command id must have 1 to 64 characters and not begin with "
                    + OWN_COMMAND + ": \"" + commandId + "\"");
        }
    }

    boolean isExpectedAt(Head actual) {
        return expected.isEmpty() || expected.get().equals(actual);
    }

    void requireAt(Head actual) {
        if (!isExpectedAt(actual)) {
            throw new LogbookException.Conflict(expected.orElseThrow(), actual);
        }
    }
}
