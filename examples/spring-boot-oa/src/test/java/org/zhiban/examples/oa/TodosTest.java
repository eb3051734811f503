package org.zhiban.examples.oa;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.dao.DuplicateKeyException;
import org.zhiban.core.event.RosterId;
import org.zhiban.core.office.FrontDesk;
import org.zhiban.core.office.ProposeRoster;
import org.zhiban.core.office.PublishRoster;
import org.zhiban.core.office.TakePost;
import org.zhiban.core.regulation.Code;
import org.zhiban.core.regulation.PostId;
import org.zhiban.core.regulation.Refusal;
import org.zhiban.core.roster.RosterDraft;
import org.zhiban.core.staff.StaffId;
import org.zhiban.core.time.DateSpan;

/** The row and the entry are saved together or not at all, whoever objects. */
class TodosTest {
    private static final StaffId ZHANG_WEI = StaffId.of("M01");
    private static final StaffId LUO_PING = StaffId.of("L04");
    private static final Todo HEATING = new Todo("市府发〔2026〕12号", "关于做好供暖准备的通知", "Z01");
    private static final Todo SNOW = new Todo("市府发〔2026〕14号", "关于扫雪的通知", "Z03");

    @TempDir
    Path directory;

    private RunningOa oa;
    private FrontDesk desk;
    private Todos todos;
    private StaffId onDuty;
    private long before;

    @BeforeEach
    void somebodyIsOnDuty() {
        oa = RunningOa.in(directory);
        desk = oa.context().getBean(FrontDesk.class);
        todos = oa.context().getBean(Todos.class);
        RosterId roster = RosterId.of("2026-11");
        RosterDraft draft = desk.view(ZHANG_WEI).draft(DateSpan.parse("2026-11-02/2026-11-03"), List.of());
        desk.submit(ProposeRoster.of(roster, draft), ZHANG_WEI);
        desk.submit(new PublishRoster(roster), ZHANG_WEI);
        DemoClock clock = oa.context().getBean(DemoClock.class);
        clock.moveTo(OffsetDateTime.parse("2026-11-02T08:00:00+08:00"));
        PostId post = PostId.of("desk");
        onDuty = desk.view(ZHANG_WEI).rostered(post, clock.instant()).get(0).id();
        assertThat(desk.submit(new TakePost(post, Optional.empty(), List.of(), "", Optional.empty()), onDuty)
                        .isAccepted())
                .isTrue();
        before = desk.head().number();
    }

    @AfterEach
    void stop() {
        oa.close();
    }

    private void assertSaved(Todo... saved) {
        assertThat(todos.all()).containsExactly(saved);
        assertThat(desk.head().number() - before).isEqualTo(saved.length);
        assertThat(desk.view(onDuty).verify().isIntact()).isTrue();
    }

    @Test
    void both_are_saved() {
        todos.takeIn(List.of(HEATING, SNOW), onDuty);
        assertSaved(HEATING, SNOW);
    }

    @Test
    void what_the_regulation_refuses_leaves_neither() {
        assertThatThrownBy(() -> todos.takeIn(List.of(HEATING), LUO_PING))
                .isInstanceOfSatisfying(
                        RefusedException.class,
                        refused -> assertThat(refused.refusals())
                                .extracting(Refusal::code)
                                .containsExactly(Code.NOT_ON_POST));
        assertSaved();
    }

    @Test
    void what_the_oa_cannot_save_leaves_neither_nor_what_came_with_it() {
        todos.takeIn(List.of(HEATING), onDuty);
        assertThatThrownBy(() -> todos.takeIn(List.of(SNOW, HEATING), onDuty))
                .isInstanceOf(DuplicateKeyException.class);
        assertSaved(HEATING);
    }
}
