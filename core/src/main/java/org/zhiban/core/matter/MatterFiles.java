package org.zhiban.core.matter;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.zhiban.core.event.DutyEvent;
import org.zhiban.core.event.EmergencyReceived;
import org.zhiban.core.event.FieldsFilled;
import org.zhiban.core.event.LogEntry;
import org.zhiban.core.event.MatterArchived;
import org.zhiban.core.event.MatterClosed;
import org.zhiban.core.event.MatterId;
import org.zhiban.core.event.OfMatter;
import org.zhiban.core.event.OrderRegistered;
import org.zhiban.core.event.RecordDisclosed;
import org.zhiban.core.event.Told;
import org.zhiban.core.form.FormNumber;

/** Sorts a book into the files of its matters (立卷). Not thread-safe while it sorts. */
public final class MatterFiles {
    private final List<File> files = new ArrayList<>();
    private final Map<MatterId, File> current = new HashMap<>();
    private final Map<FormNumber, File> forms = new HashMap<>();
    /** The file last written in: what is done about a matter is often entered in one go. */
    private MatterId lastId;

    private File lastFile;

    /** One matter in the making. */
    private static final class File {
        private final List<LogEntry> entries = new ArrayList<>(6);
        private Optional<Told<EmergencyReceived>> emergency = Optional.empty();
        private Optional<Told<OrderRegistered>> order = Optional.empty();

        void open(LogEntry entry) {
            if (entry.event() instanceof EmergencyReceived event) {
                emergency = Optional.of(new Told<>(entry, event));
            } else if (entry.event() instanceof OrderRegistered event) {
                order = Optional.of(new Told<>(entry, event));
            }
        }

        long number() {
            return entries.get(0).number();
        }

        boolean isOver() {
            DutyEvent last = entries.get(entries.size() - 1).event();
            return last instanceof MatterClosed || last instanceof MatterArchived;
        }

        Matter matter() {
            return new Matter(entries, emergency, order);
        }
    }

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
            opened(disclosed.record()).ifPresent(file -> file.entries.add(entry));
        } else if (event instanceof FieldsFilled filled) {
            Optional.ofNullable(forms.get(filled.number()))
                    .filter(file -> !file.isOver())
                    .ifPresent(file -> file.entries.add(entry));
        }
    }

    /** The file an entry opened: files lie in the order they were opened in, so it is found by halving. */
    private Optional<File> opened(long number) {
        int low = 0;
        int high = files.size();
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (files.get(middle).number() < number) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return low < files.size() && files.get(low).number() == number ? Optional.of(files.get(low)) : Optional.empty();
    }

    /** An id may be used again once its matter is done with: a new opening that is no continuation starts a new file. */
    private void add(OfMatter event, LogEntry entry) {
        MatterId id = event.matter();
        File file = id.equals(lastId) ? lastFile : current.get(id);
        if (event.opens()) {
            file = file == null || file.isOver() ? begun(id) : file;
            open(file, event, entry);
        }
        if (file != null) {
            file.entries.add(entry);
        }
        lastId = id;
        lastFile = file;
    }

    private void open(File file, OfMatter event, LogEntry entry) {
        file.open(entry);
        event.formNumber().ifPresent(number -> forms.put(number, file));
    }

    private File begun(MatterId id) {
        File file = new File();
        files.add(file);
        current.put(id, file);
        return file;
    }

    /**
     * The matters sorted so far (全部案卷). Nothing is added to them any more: what is sorted after that begins anew.
     *
     * @return every matter, in the order it was registered
     */
    public List<Matter> matters() {
        List<Matter> matters = files.stream().map(File::matter).toList();
        files.clear();
        current.clear();
        forms.clear();
        lastId = null;
        return matters;
    }
}
