package org.zhiban.file.cli;

import java.util.Arrays;
import java.util.stream.Collectors;
import org.zhiban.core.message.Messages;
import org.zhiban.core.roster.RosterDraft;
import org.zhiban.core.staff.StaffDirectory;
import org.zhiban.core.staff.StaffMember;

/** Shifts nobody is left for (未能排定), and why not this person and that. */
record Unfilled(StaffDirectory staff, Page page, Messages messages) {

    void print(RosterDraft.Choice choice) {
        String shift = messages.value(choice.shift());
        page.say("未能排定：" + shift, "could not be filled: " + shift);
        Arrays.stream(RosterDraft.Reason.values())
                .map(reason -> people(choice, reason))
                .filter(line -> !line.isEmpty())
                .forEach(page::line);
    }

    private String people(RosterDraft.Choice choice, RosterDraft.Reason reason) {
        String people = choice.others().stream()
                .filter(candidate -> candidate.reason() == reason)
                .map(this::person)
                .collect(Collectors.joining(page.text("、", ", ")));
        return people.isEmpty() ? "" : "  " + name(reason) + page.text("：", ": ") + people;
    }

    private String person(RosterDraft.Candidate candidate) {
        String name = staff.find(candidate.staff())
                .map(StaffMember::name)
                .orElse(candidate.staff().value());
        return candidate
                .because()
                .map(messages::value)
                .map(shift -> name + page.text("（" + shift + "）", " (" + shift + ")"))
                .orElse(name);
    }

    private String name(RosterDraft.Reason reason) {
        return switch (reason) {
            case NOT_IN_POOL -> page.text("不在轮值范围", "outside the pool");
            case OTHER_SECTION -> page.text("轮到其他科室", "another section's turn");
            case AWAY -> page.text("请假、不在职或另有值班", "on leave, no member, or bound otherwise");
            case RESTING -> page.text("间隔不足", "too close to another duty");
            case FREE -> page.text("有空", "free");
        };
    }
}
