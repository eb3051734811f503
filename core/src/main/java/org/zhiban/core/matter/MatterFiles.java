package org.zhiban.core.matter;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.zhiban.core.event.DutyEvent;
import org.zhiban.core.event.FieldsFilled;
import org.zhiban.core.event.LogEntry;
import org.zhiban.core.event.MatterArchived;
import org.zhiban.core.event.MatterClosed;
import org.zhiban.core.event.MatterId;
import org.zhiban.core.event.OfMatter;
import org.zhiban.core.event.OpensMatter;
import org.zhiban.core.event.RecordDisclosed;
import org.zhiban.core.form.FormNumber;

/** Sorts a book into the files of its matters (立卷). Not thread-safe while it sorts. */
public final class MatterFiles {
    private final List<List<LogEntry>> files = new ArrayList<>();
    private final Map<MatterId, List<LogEntry>> current = new HashMap<>();
    private final Map<FormNumber, List<LogEntry>> forms = new HashMap<>();
    /** The file last written in: what is done about a matter is often entered in one go. */
    private MatterId lastId;

    private List<LogEntry> lastFile;

    /** No file yet (空). */
    public MatterFiles() {}

    /**
     * The files of a book (立卷).
     *
     * @param entries the entries, from the first
     * @return every matter, in the order it was registered
     */
    public static List<Matter> of(Iterable<LogEntry> entries) {
        MatterFiles sorted = new MatterFiles();
        entries.forEach(sorted::add);
        return sorted.matters();
    }

    /**
     * Puts an entry in its file (归入案卷), if it is of a matter.
     *
     * @param entry the next entry of the book
     */
    public void add(LogEntry entry) {
        DutyEvent event = entry.event();
        if (event instanceof OfMatter of) {
            add(of, entry);
        } else if (event instanceof RecordDisclosed disclosed) {
            opened(disclosed.record()).ifPresent(file -> file.add(entry));
        } else if (event instanceof FieldsFilled filled) {
            Optional.ofNullable(forms.get(filled.number()))
                    .filter(file -> !isOver(file))
                    .ifPresent(file -> file.add(entry));
        }
    }

    /** The file an entry opened: files lie in the order they were opened in, so it is found by halving. */
    private Optional<List<LogEntry>> opened(long number) {
        int low = 0;
        int high = files.size();
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (files.get(middle).get(0).number() < number) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return low < files.size() && files.get(low).get(0).number() == number
                ? Optional.of(files.get(low))
                : Optional.empty();
    }

    /** An id may be used again once its matter is done with: a new opening that is no continuation starts a new file. */
    private void add(OfMatter event, LogEntry entry) {
        MatterId id = event.matter();
        List<LogEntry> file = id.equals(lastId) ? lastFile : current.get(id);
        boolean isRunning = file != null && !isOver(file);
        if (!isRunning && event instanceof OpensMatter) {
            List<LogEntry> begun = new ArrayList<>(6);
            begun.add(entry);
            files.add(begun);
            current.put(id, begun);
            file = begun;
        } else if (file != null) {
            file.add(entry);
        }
        List<LogEntry> filed = file;
        event.formNumber().ifPresent(number -> forms.put(number, filed));
        lastId = id;
        lastFile = file;
    }

    private static boolean isOver(List<LogEntry> file) {
        DutyEvent last = file.get(file.size() - 1).event();
        return last instanceof MatterClosed || last instanceof MatterArchived;
    }

    /**
     * The matters sorted so far (全部案卷).
     *
     * @return every matter, in the order it was registered
     */
    public List<Matter> matters() {
        return files.stream().map(Matter::new).toList();
    }
}
