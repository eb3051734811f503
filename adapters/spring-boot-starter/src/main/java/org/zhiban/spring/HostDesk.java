package org.zhiban.spring;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.ApplicationEventPublisher;
import org.zhiban.core.event.LogEntry;
import org.zhiban.core.logbook.Head;
import org.zhiban.core.office.DutyOffice;
import org.zhiban.core.office.FrontDesk;
import org.zhiban.core.office.Submission;
import org.zhiban.core.office.View;
import org.zhiban.core.regulation.Regulations;
import org.zhiban.core.regulation.Ruling;
import org.zhiban.core.staff.OfficeId;
import org.zhiban.core.staff.StaffId;

/**
 * The front desk of the host (宿主窗口): within a transaction on the book's data source, what is submitted is written with the
 * host's own rows or not at all, and views see it; outside, each command is written at once. What is committed is announced as
 * {@link EntryWritten}. Safe for use by several threads.
 */
final class HostDesk implements FrontDesk {
    private static final Logger LOG = LoggerFactory.getLogger(HostDesk.class);

    private final OfficeId id;
    private final DutyOffice office;
    private final HostTransactions transactions;
    private final Counting counting;
    private final ApplicationEventPublisher events;

    HostDesk(
            OfficeId id,
            DutyOffice office,
            HostTransactions transactions,
            Counting counting,
            ApplicationEventPublisher events) {
        this.id = Objects.requireNonNull(id, "id");
        this.office = Objects.requireNonNull(office, "office");
        this.transactions = Objects.requireNonNull(transactions, "transactions");
        this.counting = Objects.requireNonNull(counting, "counting");
        this.events = Objects.requireNonNull(events, "events");
    }

    @Override
    public Ruling<LogEntry> submit(Submission submission) {
        Optional<FrontDesk> within = transactions.isCommitted() ? Optional.empty() : within();
        FrontDesk desk = within.orElse(office);
        long known = submission.commandId().isPresent() ? desk.head().number() : 0;
        Ruling<LogEntry> ruling = counting.counted(submission, () -> desk.submit(submission));
        List<EntryWritten> written = ruling.results().stream()
                .filter(entry -> entry.number() > known)
                .map(entry -> new EntryWritten(id, entry.number(), entry.enteredAt()))
                .toList();
        if (within.isPresent() && !written.isEmpty()) {
            transactions.afterCommit(() -> announce(written));
        } else {
            announce(written);
        }
        return ruling;
    }

    private Optional<FrontDesk> within() {
        return transactions.joined().map(office::within);
    }

    private FrontDesk desk() {
        return within().orElse(office);
    }

    /** The entries are committed: a listener that fails changes nothing of that, and must not look as if it did. */
    private void announce(List<EntryWritten> written) {
        for (EntryWritten one : written) {
            try {
                events.publishEvent(one);
            } catch (RuntimeException e) {
                LOG.error("监听器失败 a listener to entry {} failed; the entry is written", one.number(), e);
            }
        }
    }

    @Override
    public View view(StaffId reader) {
        return desk().view(reader);
    }

    @Override
    public View publicView() {
        return desk().publicView();
    }

    @Override
    public boolean isMember(StaffId person) {
        return office.isMember(person);
    }

    @Override
    public Head head() {
        return desk().head();
    }

    /** What is submitted within a transaction is known when it is committed and looked at. */
    @Override
    public Head known() {
        return office.known();
    }

    @Override
    public Regulations regulations() {
        return office.regulations();
    }
}
