package org.zhiban.core.office;

import java.util.Optional;
import org.zhiban.core.event.LogEntry;
import org.zhiban.core.logbook.Head;
import org.zhiban.core.logbook.LogbookException;
import org.zhiban.core.regulation.Regulations;
import org.zhiban.core.regulation.Ruling;
import org.zhiban.core.staff.StaffId;

/**
 * The front desk of a duty office (值班窗口): submit to write, view to read. {@link DutyOffice} is one; a host that joins its own
 * transactions, counts or announces what is written puts another before it, and whatever serves the office, REST for
 * instance, knows the desk only.
 *
 * <p>Implementations are safe for use by several threads.
 */
public interface FrontDesk {

    /**
     * Submits (提交): a command is judged, and what is accepted is written.
     *
     * @param submission the command, by whom, and on which conditions
     * @return accepted with the entries written, now or earlier under the same command id, or refused with every reason
     * @throws NullPointerException if it is null
     * @throws IllegalArgumentException if a day outside the holiday calendar or the regulation is concerned
     * @throws LogbookException.Conflict if the book must end somewhere and ends elsewhere; nothing is written
     * @throws LogbookException if the book failed; when the outcome is unknown, submit again under the same command id
     */
    Ruling<LogEntry> submit(Submission submission);

    /**
     * Submits a command (提交指令).
     *
     * @param command what is to be recorded
     * @param actor who acts; the host vouches for that
     * @return accepted with the entries written, or refused with every reason
     * @throws NullPointerException if an argument is null
     * @throws IllegalArgumentException if a day outside the holiday calendar or the regulation is concerned
     * @throws LogbookException if the book failed; when the outcome is unknown, submit again under the same command id
     */
    default Ruling<LogEntry> submit(Command command, StaffId actor) {
        return submit(new Submission(command, actor, Optional.empty(), Optional.empty()));
    }

    /**
     * Submits a command once only (幂等提交): under a command id that is already in the book, the entries written then are
     * given back, as the actor may see them, and nothing is written.
     *
     * @param commandId the caller's id of this very command, 1 to 64 characters, not beginning with {@code entry-}
     * @param command what is to be recorded
     * @param actor who acts; the host vouches for that
     * @return accepted with the entries written, now or earlier, or refused with every reason
     * @throws NullPointerException if an argument is null
     * @throws IllegalArgumentException as {@link #submit(Submission)}
     * @throws LogbookException as {@link #submit(Submission)}
     */
    default Ruling<LogEntry> submit(String commandId, Command command, StaffId actor) {
        return submit(new Submission(command, actor, Optional.of(commandId), Optional.empty()));
    }

    /**
     * Submits a command if nobody has written since (末端未变才提交): what was read and decided on is still the latest. Under a
     * command id that is already in the book, the entries written then are given back, wherever the book ends now.
     *
     * @param expected where the book ended when it was read, as {@link View#head()} told
     * @param commandId the caller's id of this very command, as {@link #submit(String, Command, StaffId)}; empty for none
     * @param command what is to be recorded
     * @param actor who acts; the host vouches for that
     * @return accepted with the entries written, now or earlier, or refused with every reason
     * @throws NullPointerException if an argument is null
     * @throws IllegalArgumentException as {@link #submit(Submission)}
     * @throws LogbookException.Conflict if the book ends elsewhere; nothing is written
     * @throws LogbookException as {@link #submit(Submission)}
     */
    default Ruling<LogEntry> submitIf(Head expected, Optional<String> commandId, Command command, StaffId actor) {
        return submit(new Submission(command, actor, commandId, Optional.of(expected)));
    }

    /**
     * Looks into the office (查看). The view is of the book as it stands now and does not move.
     *
     * @param reader who reads; the host vouches for that
     * @return the view
     * @throws NullPointerException if {@code reader} is null
     * @throws IllegalArgumentException if the directory does not know the reader, or only as somebody who has left or is yet to join
     */
    View view(StaffId reader);

    /**
     * Looks into the office as nobody in particular (公开查看), clause 一(六): what a reader sees who has no name, no section and no
     * clearance, and has had to do with nothing. It shows what is open, and of everything guarded only that it is there: what
     * a screen in the hall, a health check or a report to outsiders may tell.
     *
     * @return the view, of the book as it stands now
     * @throws LogbookException if the book cannot be read
     */
    View publicView();

    /**
     * Where the book ends (记录本末端), whoever wrote last.
     *
     * @return number and digest of the last entry
     * @throws LogbookException if the book cannot be read
     */
    Head head();

    /**
     * Where the book ends as far as this office knows (已知末端), without a look at the book: at or after whatever was submitted
     * here; others may have written since.
     *
     * @return number and digest of the last entry that is known
     */
    Head known();

    /**
     * The regulation the office keeps (所守制度), in all versions.
     *
     * @return the versions
     */
    Regulations regulations();

    /**
     * Whether somebody is a member of staff today (今日在册), and so may be given a view.
     *
     * @param person who
     * @return whether the directory has that person as a member on the day it is
     * @throws NullPointerException if {@code person} is null
     */
    boolean isMember(StaffId person);
}
