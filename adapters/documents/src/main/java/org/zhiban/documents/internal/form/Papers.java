package org.zhiban.documents.internal.form;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.zhiban.core.confidentiality.Label;
import org.zhiban.core.event.RosterId;
import org.zhiban.core.event.ShiftId;
import org.zhiban.core.form.FormKind;
import org.zhiban.core.form.FormNumber;
import org.zhiban.core.language.Language;
import org.zhiban.core.language.Wording;
import org.zhiban.core.matter.Matter;
import org.zhiban.core.office.View;
import org.zhiban.core.record.FilledField;
import org.zhiban.core.record.FilledForm;
import org.zhiban.core.regulation.ExtraField;
import org.zhiban.core.time.DateSpan;
import org.zhiban.documents.Block;
import org.zhiban.documents.Sheet;
import org.zhiban.documents.Sheet.Paper;

/** The forms and the handover sheet of an office (表单与交接班单), blank and filled, from a view. */
public final class Papers {
    private static final Wording HANDOVER = Wording.of("交接班单", "handover sheet");

    private final Reading reading;

    /**
     * The papers (文书) a view gives.
     *
     * @param view the view
     * @param language the language of the labels
     */
    public Papers(View view, Language language) {
        this.reading = Reading.of(view, language);
    }

    /**
     * A form left blank (空白表单).
     *
     * @param kind which form
     * @return the sheet
     */
    public Sheet blank(FormKind kind) {
        View view = reading.view();
        List<ExtraField> own = view.plan().regulationAt(view.now()).routine().fields(kind);
        List<Block> blocks = kind == FormKind.DUTY_RECORD
                ? FormParts.with(own, DutyForm.parts()).blocks(Optional.empty(), reading.language())
                : FormParts.with(own, parts(kind)).blocks(Optional.empty(), reading.language());
        return sheet(kind.wording(), reading.choose("编号：＿＿＿＿＿＿", "No. ____________"), Label.open(), blocks);
    }

    /**
     * A form as it stands filled in (已填表单).
     *
     * @param number its number
     * @return the sheet; empty if there is no such form or the reader may not see it
     */
    public Optional<Sheet> filled(FormNumber number) {
        return reading.view().form(number).flatMap(this::filled);
    }

    private Optional<Sheet> filled(FilledForm form) {
        if (form.number().form() == FormKind.DUTY_RECORD) {
            return Optional.of(filled(DutyPage.of(reading, form), DutyForm.parts()));
        }
        return matter(form)
                .map(matter -> filled(
                        new MatterPage(reading, form, matter),
                        parts(form.number().form())));
    }

    private <T extends FormPage> Sheet filled(T page, List<Form.Part<T>> parts) {
        List<ExtraField> own =
                page.form().fields().stream().map(FilledField::field).toList();
        return sheet(
                page.form().number().form().wording(),
                page.form().number().toString(),
                page.label(),
                FormParts.with(own, parts).blocks(Optional.of(page), reading.language()));
    }

    private Optional<Matter> matter(FilledForm form) {
        return reading.view().matters().stream()
                .filter(matter -> matter.numbers().contains(form.number()))
                .findFirst();
    }

    private static List<Form.Part<MatterPage>> parts(FormKind kind) {
        return switch (kind) {
            case MAYOR_LINE_RECORD, LIVELIHOOD_LINE_RECORD -> OrderForm.parts();
            case EMERGENCY_SHEET -> EmergencyForm.parts();
            case INCOMING_REGISTER -> PaperForm.parts();
            case DUTY_RECORD -> throw new IllegalArgumentException("表单 the duty record is of no matter: " + kind);
        };
    }

    /**
     * The handover sheet left blank (空白交接班单).
     *
     * @return the sheet
     */
    public Sheet blankHandover() {
        return sheet(HANDOVER, "", Label.open(), HandoverForm.form().blocks(Optional.empty(), reading.language()));
    }

    /**
     * The handover sheet of a shift (交接班单).
     *
     * @param ending the shift that ended
     * @return the sheet; empty if no handover of it was offered
     */
    public Optional<Sheet> handover(ShiftId ending) {
        return Optional.of(HandoverPage.of(reading, ending))
                .filter(page -> page.offered().isPresent())
                .map(page -> sheet(
                        HANDOVER, "", page.label(), HandoverForm.form().blocks(Optional.of(page), reading.language())));
    }

    /**
     * The roster for the wall (上墙值班表).
     *
     * @param id its name
     * @return the sheet; empty if there is no such roster
     */
    public Optional<Sheet> roster(RosterId id) {
        return reading.view().rosterSheet(id).map(roster -> {
            RosterWall wall = new RosterWall(reading, roster);
            return sheet(
                    reading.choose("值班表", "duty roster"), id.value(), Label.open(), Paper.A4_ACROSS, wall.blocks());
        });
    }

    /**
     * The inspection report (检查通报) of some days.
     *
     * @param days the days
     * @return the sheet
     */
    public Sheet inspection(DateSpan days) {
        InspectionPage page = InspectionPage.of(reading, days);
        return sheet(
                reading.choose("值班检查通报", "inspection report"),
                "",
                page.label(),
                Paper.A4_ACROSS,
                InspectionForm.form().blocks(Optional.of(page), reading.language()));
    }

    /**
     * The regulation report (制度执行一览) of a day.
     *
     * @param date the day
     * @param proofs what proves each clause, by its id
     * @return the sheet
     */
    public Sheet regulation(LocalDate date, Map<String, List<String>> proofs) {
        RegulationPage page = RegulationPage.of(reading, date, proofs);
        return sheet(
                reading.say(page.law().title()),
                "",
                Label.open(),
                Paper.A4_ACROSS,
                RegulationForm.form().blocks(Optional.of(page), reading.language()));
    }

    private Sheet sheet(Wording title, String number, Label label, List<Block> blocks) {
        return sheet(reading.say(title), number, label, Paper.A4, blocks);
    }

    private Sheet sheet(String title, String number, Label label, Paper paper, List<Block> blocks) {
        return new Sheet(
                title,
                number,
                reading.marking(label),
                paper,
                blocks,
                reading.language(),
                reading.view().now());
    }
}
