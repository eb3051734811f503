package org.zhiban.core.regulation;

import static org.zhiban.core.regulation.Citation.text;

import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.zhiban.core.form.Category;
import org.zhiban.core.form.Grade;
import org.zhiban.core.form.Question;
import org.zhiban.core.form.ReportForm;
import org.zhiban.core.language.Wording;
import org.zhiban.core.regulation.EmergencyProcedure.Kinds;
import org.zhiban.core.regulation.EmergencyProcedure.Link;
import org.zhiban.core.regulation.EmergencyProcedure.LinkLimit;
import org.zhiban.core.regulation.EmergencyProcedure.Recipient;
import org.zhiban.core.regulation.EmergencyProcedure.ReportLimit;
import org.zhiban.core.time.TimeLimit;

/** How Jiaohe reports emergencies: article 二, and the limits of others that fill it. */
final class JiaoheEmergencies {
    private JiaoheEmergencies() {}

    static EmergencyProcedure procedure() {
        return new EmergencyProcedure(
                List.of(
                        Question.CALLER_NAME,
                        Question.CALLER_ORGANISATION,
                        Question.CALLER_PHONE,
                        Question.TIME,
                        Question.PLACE,
                        Question.COURSE,
                        Question.CAUSE),
                kinds(),
                List.of(
                        link(Role.DUTY_LEADER, true, 10, 10),
                        link(Role.PRINCIPAL_LEADER, true, 10, 10),
                        link(Role.CITY_LEADER, false, 10, 30)),
                List.of(
                        new Recipient(
                                "upper-city",
                                Wording.of("吉林市政府值班室", "Duty office of the upper city"),
                                Recipient.Way.UPWARD),
                        new Recipient(
                                "party-office", Wording.of("市委办", "Party committee's office"), Recipient.Way.PARTY),
                        new Recipient(
                                "emergency-bureau",
                                Wording.of("应急管理局", "Emergency management bureau"),
                                Recipient.Way.DEPARTMENT),
                        new Recipient("health-bureau", Wording.of("卫生健康局", "Health bureau"), Recipient.Way.DEPARTMENT)),
                limits());
    }

    private static final Wording PRACTICE = Wording.of("各地信息报送规定通行时限", "what local rules on reporting have in common");

    private static Link link(Role role, boolean isAlways, int report, int acknowledge) {
        return new Link(
                role,
                isAlways,
                List.of(new LinkLimit(EnumSet.allOf(Grade.class), ReportForm.ORAL, TimeLimit.ofMinutes(report))),
                TimeLimit.ofMinutes(acknowledge));
    }

    private static List<Kinds> kinds() {
        return List.of(
                kinds(
                        Category.NATURAL_DISASTER,
                        "二(一)-2",
                        Wording.of("水旱灾害", "flood or drought"),
                        Wording.of("气象灾害", "meteorological disaster"),
                        Wording.of("地震灾害", "earthquake"),
                        Wording.of("地质灾害", "geological disaster"),
                        Wording.of("生物灾害", "biological disaster"),
                        Wording.of("其他自然灾害", "other natural disaster")),
                kinds(
                        Category.ACCIDENT,
                        "二(一)-3",
                        Wording.of("安全事故", "work safety accident"),
                        Wording.of("交通事故", "traffic accident"),
                        Wording.of("设施设备事故", "accident of facilities or equipment"),
                        Wording.of("环境污染", "environmental pollution"),
                        Wording.of("生态破坏", "ecological damage"),
                        Wording.of("其他事故", "other accident")),
                kinds(
                        Category.PUBLIC_HEALTH,
                        "二(一)-4",
                        Wording.of("传染病疫情", "epidemic of an infectious disease"),
                        Wording.of("不明原因疾病", "disease of unknown cause"),
                        Wording.of("食品安全", "food safety incident"),
                        Wording.of("职业危害", "occupational hazard"),
                        Wording.of("动物疫情", "animal epidemic"),
                        Wording.of("其他公共卫生事件", "other public health event")),
                kinds(
                        Category.SOCIAL_SECURITY,
                        "二(一)-5",
                        Wording.of("民族宗教事件", "ethnic or religious incident"),
                        Wording.of("涉外事件", "incident involving foreigners"),
                        Wording.of("经济安全事件", "economic security incident"),
                        Wording.of("治安事件", "public order incident"),
                        Wording.of("群众性事件", "mass incident"),
                        Wording.of("其他社会安全事件", "other social security incident")),
                kinds(Category.OTHER, "二(一)-6"));
    }

    private static Kinds kinds(Category category, String clause, Wording... names) {
        return new Kinds(category, List.of(names), text(clause));
    }

    private static List<ReportLimit> limits() {
        Set<Grade> atLeastSerious = EnumSet.range(Grade.ESPECIALLY_GRAVE, Grade.SERIOUS);
        return List.of(
                limit(
                        Wording.of("多地政府现行做法（电话30分钟）", "many governments' practice: 30 minutes by phone"),
                        PRACTICE,
                        atLeastSerious,
                        ReportForm.ORAL,
                        30,
                        LocalDate.of(2002, 1, 1),
                        Optional.empty(),
                        new Citation(
                                "二(二)3-3",
                                Basis.PRACTICE,
                                Optional.of(Wording.of("G10：30分钟电话", "G10: 30 minutes by phone")))),
                limit(
                        Wording.of("多地政府现行做法（书面1小时）", "many governments' practice: 1 hour in writing"),
                        PRACTICE,
                        atLeastSerious,
                        ReportForm.WRITTEN,
                        60,
                        LocalDate.of(2002, 1, 1),
                        Optional.empty(),
                        new Citation(
                                "二(二)3-3",
                                Basis.PRACTICE,
                                Optional.of(Wording.of("G10：1小时书面", "G10: 1 hour in writing")))),
                limit(
                        Wording.of("国家总体应急预案（2006年）4小时", "national plan of 2006: 4 hours"),
                        Wording.of("国家突发公共事件总体应急预案（国发〔2005〕11号）", "national overall emergency plan of 2006"),
                        EnumSet.of(Grade.ESPECIALLY_GRAVE, Grade.GRAVE),
                        ReportForm.WRITTEN,
                        240,
                        LocalDate.of(2006, 1, 8),
                        Optional.of(LocalDate.of(2025, 2, 25)),
                        new Citation(
                                "二(二)3-3",
                                Basis.SUPERIOR_NORM,
                                Optional.of(Wording.of("G10：2025年2月25日起被新预案取代", "G10: replaced on 2025-02-25")))));
    }

    private static ReportLimit limit(
            Wording issuer,
            Wording source,
            Set<Grade> grades,
            ReportForm form,
            int minutes,
            LocalDate from,
            Optional<LocalDate> until,
            Citation citation) {
        return new ReportLimit(
                issuer,
                Optional.of(source),
                grades,
                form,
                TimeLimit.ofMinutes(minutes),
                ReportLimit.Start.RECEIPT,
                from,
                until,
                citation);
    }
}
