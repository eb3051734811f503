package org.zhiban.documents.internal.form;

import static org.zhiban.documents.internal.form.Form.boxes;
import static org.zhiban.documents.internal.form.Form.item;
import static org.zhiban.documents.internal.form.Form.row;
import static org.zhiban.documents.internal.form.Form.text;

import java.util.List;
import org.zhiban.core.event.PaperReceived;
import org.zhiban.documents.internal.form.Form.Part;

/** A paper in the register (收文登记): what came from whom, and what was done about it. */
final class PaperForm {
    private PaperForm() {}

    static List<Part<MatterPage>> parts() {
        return List.of(
                boxes(
                        row(
                                item(
                                        "来文单位",
                                        "From",
                                        page -> page.first(
                                                PaperReceived.class,
                                                event -> event.paper().source())),
                                item(
                                        "文号",
                                        "Document number",
                                        page -> page.first(
                                                PaperReceived.class,
                                                event -> event.paper().document())),
                                item(
                                        "文电类别",
                                        "Kind",
                                        page -> page.first(
                                                PaperReceived.class,
                                                event -> page.say(event.paper().kind())))),
                        row(
                                item(
                                        "收到时间",
                                        "Arrived",
                                        page -> page.first(
                                                PaperReceived.class,
                                                event -> page.reading()
                                                        .time(event.paper().arrived()))),
                                item(
                                        "缓急",
                                        "Urgency",
                                        page -> page.first(
                                                PaperReceived.class,
                                                event -> page.say(event.paper().urgency()))),
                                item(
                                        "登记人",
                                        "Registered by",
                                        page -> page.first(PaperReceived.class, event -> page.say(event.officer())))),
                        row(text(
                                "标题",
                                "Title",
                                2,
                                page -> page.first(
                                        PaperReceived.class,
                                        event -> event.paper().title())))),
                MatterParts.reported(),
                MatterParts.instructed(),
                MatterParts.handled(),
                MatterParts.answered(),
                MatterParts.closed());
    }
}
