package org.zhiban.documents.internal.form;

import static org.zhiban.documents.internal.form.Form.boxes;
import static org.zhiban.documents.internal.form.Form.cell;
import static org.zhiban.documents.internal.form.Form.item;
import static org.zhiban.documents.internal.form.Form.row;
import static org.zhiban.documents.internal.form.Form.text;

import java.util.List;
import java.util.function.Function;
import org.zhiban.core.event.CitizenContacted;
import org.zhiban.core.event.MatterExplained;
import org.zhiban.core.event.OrderDispatched;
import org.zhiban.core.event.OrderRegistered;
import org.zhiban.core.event.Told;
import org.zhiban.core.form.Order;
import org.zhiban.core.regulation.OrderTopic;
import org.zhiban.documents.internal.form.Form.Item;
import org.zhiban.documents.internal.form.Form.Part;

/** The record of a citizens' line (市长公开电话、民生110记录), forms 2 and 4: who called about what, and what came of it. */
final class OrderForm {
    private OrderForm() {}

    static List<Part<MatterPage>> parts() {
        return List.of(
                boxes(
                        row(
                                item(
                                        "来电时间",
                                        "Time of call",
                                        page -> page.first(
                                                OrderRegistered.class,
                                                event -> page.reading().time(event.at()))),
                                item(
                                        "来电线路",
                                        "Line",
                                        page -> page.first(OrderRegistered.class, event -> page.say(event.line()))),
                                item(
                                        "接听人",
                                        "Answered by",
                                        page -> page.first(OrderRegistered.class, event -> page.say(event.officer())))),
                        row(
                                of("来电人姓名", "Caller", order -> order.caller().name()),
                                of("来电人电话", "Phone", order -> order.caller().phone()),
                                of("来电人住址", "Address", order -> order.caller().address())),
                        row(
                                item(
                                        "诉求类别",
                                        "Kind",
                                        page -> page.first(
                                                OrderRegistered.class,
                                                event -> page.say(event.order().request()))),
                                item("诉求事项", "Matter", OrderForm::topic),
                                item(
                                        "紧急程度",
                                        "Urgency",
                                        page -> page.first(
                                                OrderRegistered.class,
                                                event -> page.say(event.order().urgency())))),
                        row(of("发生地点", "Place", Order::place), of("涉及户数", "Households", OrderForm::households)),
                        row(text(
                                "诉求内容",
                                "What was said",
                                4,
                                page -> page.first(
                                        OrderRegistered.class,
                                        event -> event.order().content())))),
                dispatched(),
                contacted(),
                MatterParts.reported(),
                MatterParts.instructed(),
                MatterParts.handled(),
                explained(),
                MatterParts.answered(),
                MatterParts.followedUp(),
                MatterParts.closed());
    }

    private static Item<MatterPage> of(String zh, String en, Function<Order, String> value) {
        return item(zh, en, page -> page.first(OrderRegistered.class, event -> value.apply(event.order())));
    }

    private static String topic(MatterPage page) {
        return page.first(
                OrderRegistered.class,
                event -> page.law()
                        .topic(event.order().topic())
                        .map(OrderTopic::name)
                        .map(page::say)
                        .orElse(event.order().topic()));
    }

    private static String households(Order order) {
        return order.households() == 0 ? "" : Integer.toString(order.households());
    }

    private static Part<MatterPage> dispatched() {
        return Form.<MatterPage, Told<OrderDispatched>>table(
                "转办",
                "Passed on",
                1,
                page -> page.told(OrderDispatched.class),
                cell("责任部门", "Department", 6, (page, told) -> told.event().department()),
                cell("部门接办人", "Taken by", 4, (page, told) -> told.event().contact()),
                cell("转办时间", "When", 4, (page, told) -> page.when(told)),
                cell(
                        "先行沟通",
                        "To speak first",
                        3,
                        (page, told) -> page.reading().yesOrNo(told.event().contactFirst(), "要求", "yes", "未要求", "no")));
    }

    private static Part<MatterPage> contacted() {
        return Form.<MatterPage, Told<CitizenContacted>>table(
                "部门联系群众",
                "Department and citizen",
                1,
                page -> page.told(CitizenContacted.class),
                cell("联系部门", "Department", 5, (page, told) -> told.event().department()),
                cell("联系时间", "When", 4, (page, told) -> page.when(told)),
                cell(
                        "联系情况",
                        "What was learned",
                        10,
                        (page, told) -> told.event().text()));
    }

    private static Part<MatterPage> explained() {
        return Form.<MatterPage, Told<MatterExplained>>table(
                "解释说明",
                "Explanation",
                1,
                page -> page.told(MatterExplained.class),
                cell("说明时间", "When", 4, (page, told) -> page.when(told)),
                cell(
                        "说明内容",
                        "What was explained",
                        12,
                        (page, told) -> told.event().text()),
                cell("说明人", "By", 3, (page, told) -> page.say(told.event().officer())));
    }
}
