package org.zhiban.core.office;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.ShrinkingMode;
import org.zhiban.core.event.LogEntry;
import org.zhiban.core.event.OfMatter;
import org.zhiban.core.matter.Matter;
import org.zhiban.core.matter.MatterFiles;
import org.zhiban.core.office.RandomHistory.Step;

/** The files of matters, over random histories: what is filed is what the entries say, and what was taken out stays as it was. */
class MatterFilesProperties {

    @Provide
    static Arbitrary<List<Step>> histories() {
        return OfficeProperties.histories();
    }

    private static List<LogEntry> written(List<Step> steps) {
        RandomHistory history = new RandomHistory();
        steps.forEach(history::play);
        return history.written();
    }

    @Property(tries = 15, shrinking = ShrinkingMode.BOUNDED)
    void a_file_opens_as_its_entries_say(@ForAll("histories") List<Step> steps) {
        List<Matter> filed = MatterFiles.of(written(steps));

        assertThat(filed).allSatisfy(matter -> {
            Matter read = new Matter(matter.entries());
            assertThat(matter).isEqualTo(read);
            assertThat(matter.emergency()).isEqualTo(read.emergency());
            assertThat(matter.order()).isEqualTo(read.order());
        });
    }

    @Property(tries = 15, shrinking = ShrinkingMode.BOUNDED)
    void every_entry_of_a_matter_is_filed_once(@ForAll("histories") List<Step> steps) {
        List<LogEntry> entries = written(steps);

        assertThat(MatterFiles.of(entries).stream()
                        .flatMap(matter -> matter.entries().stream())
                        .filter(entry -> entry.event() instanceof OfMatter))
                .containsExactlyInAnyOrderElementsOf(entries.stream()
                        .filter(entry -> entry.event() instanceof OfMatter)
                        .toList());
    }

    @Property(tries = 15, shrinking = ShrinkingMode.BOUNDED)
    void what_is_sorted_later_leaves_alone_what_was_taken_out(@ForAll("histories") List<Step> steps) {
        List<LogEntry> entries = written(steps);
        MatterFiles files = new MatterFiles();
        entries.subList(0, entries.size() / 2).forEach(files::add);
        List<Matter> taken = files.matters();
        List<List<LogEntry>> were =
                taken.stream().map(Matter::entries).map(List::copyOf).toList();

        entries.subList(entries.size() / 2, entries.size()).forEach(files::add);

        assertThat(taken.stream().map(Matter::entries)).containsExactlyElementsOf(were);
        assertThat(files.matters()).noneMatch(taken::contains);
    }
}
