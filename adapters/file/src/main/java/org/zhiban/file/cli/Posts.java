package org.zhiban.file.cli;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.zhiban.core.event.DutyOfficer;
import org.zhiban.core.message.Messages;
import org.zhiban.core.office.View;
import org.zhiban.core.regulation.Post;
import org.zhiban.core.regulation.Regulation;
import org.zhiban.core.shift.ClosedShift;
import org.zhiban.core.shift.LineRoute;
import org.zhiban.core.shift.OnPost;

/** Who is on each post at an instant (各岗位在岗情况): by the book up to now, by the roster after. */
record Posts(View view, Instant at, Page page, Messages messages) {

    /** Prints a line for each post; false if one of them was vacant. */
    boolean print() {
        Regulation regulation = view.plan().regulationAt(at);
        List<String> names =
                regulation.posts().stream().map(post -> page.text(post.name())).toList();
        List<String> states =
                regulation.posts().stream().map(post -> on(post, regulation)).toList();
        int width = 2 + names.stream().mapToInt(Page::width).max().orElse(0);
        page.line(page.minute(at, view.plan().zone())
                + (isToCome() ? page.text("（尚未到，按值班表）", " (to come; as rostered)") : ""));
        for (int i = 0; i < names.size(); i++) {
            page.line("  " + Page.pad(names.get(i), width) + states.get(i));
        }
        return isToCome()
                || regulation.posts(Post.Kind.DESK).stream()
                        .noneMatch(post -> view.onPost(post.id(), at) instanceof OnPost.Vacant);
    }

    private boolean isToCome() {
        return at.isAfter(view.now());
    }

    private String on(Post post, Regulation regulation) {
        if (post.kind() == Post.Kind.LINE) {
            return route(post, regulation);
        }
        String rostered = rostered(view.rostered(post.id(), at));
        return post.kind() == Post.Kind.LEADER || isToCome()
                ? rostered
                : held(view.onPost(post.id(), at)) + page.text("；", "; ") + rostered;
    }

    private String rostered(List<DutyOfficer> officers) {
        return officers.isEmpty()
                ? page.text("未排定", "nobody rostered")
                : page.text("排定", "rostered: ") + names(officers);
    }

    private String names(List<DutyOfficer> officers) {
        return officers.stream().map(this::name).collect(Collectors.joining(page.text("、", ", ")));
    }

    private String name(DutyOfficer officer) {
        return page.isChinese()
                ? officer.name() + "（" + officer.id() + "）"
                : officer.name() + " (" + officer.id() + ")";
    }

    private String held(OnPost on) {
        if (on instanceof OnPost.Held held) {
            return page.text("在岗", "on post: ") + name(held.shift().officer()) + since(held.shift());
        } else if (on instanceof OnPost.Vacant vacant) {
            String officer = name(vacant.vacancy().held().officer());
            String since = messages.value(vacant.vacancy().span().start());
            return page.text(
                    since + "起空岗，仍由" + officer + "负责",
                    "vacant since " + since + ", " + officer + " still answers for it");
        }
        return on instanceof OnPost.Unstaffed
                ? page.text("此时不设班", "no duty is kept at this hour")
                : page.text("尚未启用", "not yet taken");
    }

    private String since(ClosedShift shift) {
        String of = messages.value(shift.shift());
        String since = messages.value(shift.since());
        return page.text("，" + of + "，" + since + "接班", ", " + of + ", since " + since);
    }

    private String route(Post line, Regulation regulation) {
        Optional<LineRoute> route = isToCome()
                ? LineRoute.of(line.id(), at, section -> false, view.plan())
                : LineRoute.of(line.id(), at, view.asKnownAt(at).state().board(), view.plan());
        String numbers = regulation
                .line(line.id())
                .map(duty -> String.join(page.text("、", ", "), duty.numbers()))
                .orElse("");
        return route.map(known -> page.text("由", "answered by ")
                        + messages.value(
                                known.section().isPresent() ? known.section().get() : known.desk())
                        + page.text("接听", "")
                        + " [" + known.citation().clause() + "]  " + numbers)
                .orElse(numbers);
    }
}
