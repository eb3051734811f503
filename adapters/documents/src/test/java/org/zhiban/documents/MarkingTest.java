package org.zhiban.documents;

import static org.assertj.core.api.Assertions.assertThat;
import static org.zhiban.core.regulation.Jiaohe.DESK;
import static org.zhiban.core.staff.JiaoheStaff.*;
import static org.zhiban.documents.Opened.tight;

import java.io.IOException;
import java.util.Optional;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.junit.jupiter.api.Test;
import org.zhiban.core.confidentiality.Audience;
import org.zhiban.core.confidentiality.Label;
import org.zhiban.core.confidentiality.Level;
import org.zhiban.core.confidentiality.Marking;
import org.zhiban.core.event.CarriedMatter;
import org.zhiban.core.event.MatterId;
import org.zhiban.core.office.Marked;
import org.zhiban.core.office.RegisterMatter;
import org.zhiban.core.staff.StaffId;

/** Guarded content on paper (受控内容): only for who may read it, and with its mark at the head of every page. */
class MarkingTest {
    private final FullMorning morning = FullMorning.begun();

    private MarkingTest guarded(String matter, String period) {
        Label mark = new Label(new Marking(Level.INTERNAL, period), Audience.of(WANG_FANG, LIN_SHUANG));
        RegisterMatter registers =
                new RegisterMatter(MatterId.of(matter), DESK, "线索" + matter, "专人跟进", false, Optional.empty());
        morning.with("11:00", WANG_FANG, new Marked(mark, registers));
        return this;
    }

    private Sheet record(StaffId reader) {
        return morning.read(reader).form(FullMorning.RECORD).orElseThrow();
    }

    @Test
    void who_may_read_it_has_it_on_paper_with_its_mark_at_the_head() throws IOException {
        Sheet record = guarded("甲", "6个月").record(WANG_FANG);
        assertThat(record.marking()).isEqualTo("内部★6个月");
        assertThat(tight(Opened.text(Opened.pdf(record)))).contains("线索甲", "内部★6个月");
        try (XWPFDocument word = Opened.word(record)) {
            assertThat(word.getHeaderList().get(0).getText()).contains("内部★6个月");
        }
    }

    @Test
    void who_may_not_has_neither_the_content_nor_its_mark() throws IOException {
        Sheet record = guarded("甲", "6个月").record(FENG_TAO);
        assertThat(record.marking()).isEmpty();
        assertThat(record.toString()).doesNotContain("线索甲");
        assertThat(tight(Opened.text(Opened.pdf(record))))
                .doesNotContain("线索甲", "6个月")
                .contains("（内部，不予显示）");
        try (XWPFDocument word = Opened.word(record)) {
            assertThat(word.getHeaderList().get(0).getText()).doesNotContain("内部");
        }
    }

    @Test
    void of_several_marks_the_paper_bears_the_longest() {
        assertThat(guarded("甲", "6个月")
                        .guarded("乙", "2年")
                        .guarded("丙", "3个月")
                        .record(WANG_FANG)
                        .marking())
                .isEqualTo("内部★2年");
        assertThat(guarded("丁", "长期").record(WANG_FANG).marking()).isEqualTo("内部★长期");
    }

    @Test
    void a_mark_whose_period_is_over_is_no_longer_borne() {
        guarded("甲", "2026-10-02");
        morning.desk.relieved("2026-10-01T13:00", WANG_FANG, ZHENG_YAN, carried());
        morning.desk.moveTo("2026-10-03T09:00");
        assertThat(record(WANG_FANG).marking()).isEmpty();
    }

    private CarriedMatter carried() {
        return new CarriedMatter(MatterId.of("甲"), "线索甲", "专人跟进", Optional.empty());
    }

    @Test
    void an_open_paper_bears_none() {
        assertThat(record(WANG_FANG).marking()).isEmpty();
    }
}
