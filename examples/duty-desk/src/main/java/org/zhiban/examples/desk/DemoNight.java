package org.zhiban.examples.desk;

import java.time.Duration;
import java.util.List;
import java.util.Optional;
import org.zhiban.core.event.MatterId;
import org.zhiban.core.form.Answer;
import org.zhiban.core.form.Casualties;
import org.zhiban.core.form.Category;
import org.zhiban.core.form.Correspondent;
import org.zhiban.core.form.EmergencySheet;
import org.zhiban.core.form.Means;
import org.zhiban.core.form.Question;
import org.zhiban.core.form.Sureness;
import org.zhiban.core.office.GiveInstruction;
import org.zhiban.core.office.RecordEmergency;
import org.zhiban.core.office.RegisterMatter;
import org.zhiban.core.office.ReportMatter;

/** What the shift of the present moment has on its hands (当班事项): a burst main, a notice to pass on, and a flood not yet told to all. */
final class DemoNight {
    private static final MatterId MAIN = MatterId.of("供水-1");
    private static final MatterId MEETING = MatterId.of("会议-1");

    private final DemoMonth month;

    DemoNight(DemoMonth month) {
        this.month = month;
    }

    void play() {
        month.before(Duration.ofHours(2));
        register(MAIN, "河北街供水主管爆裂，三个小区停水", "督促供水公司抢修，每两小时问一次进展", true);
        month.before(Duration.ofMinutes(115));
        report(MAIN);
        month.before(Duration.ofMinutes(110));
        month.submit(
                new GiveInstruction(MAIN, month.leader(), "请住建局到场，天亮前恢复供水", Means.PHONE, Optional.empty()),
                month.holder());
        month.before(Duration.ofMinutes(40));
        register(MEETING, "市委办通知：明日上午九时视频调度会", "通知分管领导参会并回复名单", false);
        month.before(Duration.ofMinutes(6));
        flood();
    }

    private void register(MatterId matter, String content, String requirement, boolean urgent) {
        month.submit(
                new RegisterMatter(
                        matter,
                        DemoMonth.DESK,
                        content,
                        requirement,
                        urgent,
                        Optional.of(new Correspondent("李晓东", "供水公司", "0432-67190022")),
                        Optional.of(Means.PHONE),
                        Optional.empty()),
                month.holder());
    }

    private void report(MatterId matter) {
        month.submit(new ReportMatter(matter, month.leader(), Means.PHONE, Optional.empty()), month.holder());
    }

    private void flood() {
        EmergencySheet sheet = new EmergencySheet(
                Means.PHONE,
                Optional.empty(),
                List.of(
                        known(Question.CALLER_NAME, "刘永"),
                        known(Question.CALLER_ORGANISATION, "新站镇政府"),
                        known(Question.CALLER_PHONE, "0432-67190001"),
                        known(Question.TIME, "约二十分钟前"),
                        known(Question.PLACE, "新站镇河东村"),
                        known(Question.COURSE, "河水漫堤，村内积水半米"),
                        new Answer(Question.CAUSE, Sureness.UNKNOWN, "")),
                Optional.of(Category.NATURAL_DISASTER),
                "水旱灾害",
                Optional.empty(),
                Casualties.unknown());
        month.submit(new RecordEmergency(DemoMonth.DESK, sheet, Optional.empty(), Optional.empty()), month.holder());
    }

    private static Answer known(Question question, String said) {
        return new Answer(question, Sureness.KNOWN, said);
    }
}
