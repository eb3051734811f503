package org.zhiban.documents.internal.form;

import java.time.Instant;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.TextStyle;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.zhiban.core.confidentiality.Label;
import org.zhiban.core.event.DutyEvent;
import org.zhiban.core.event.DutyOfficer;
import org.zhiban.core.event.LogEntry;
import org.zhiban.core.event.Told;
import org.zhiban.core.form.StandardText;
import org.zhiban.core.language.Language;
import org.zhiban.core.message.Messages;
import org.zhiban.core.office.View;
import org.zhiban.core.regulation.Post;
import org.zhiban.core.regulation.PostId;

/**
 * A view as it is read onto paper (读取): what its reader may see, in the words of one language. Whatever stands on a sheet comes
 * through here.
 *
 * @param view the view
 * @param language the language
 * @param messages the words
 */
record Reading(View view, Language language, Messages messages) {

    static Reading of(View view, Language language) {
        return new Reading(view, language, Messages.of(view.plan().regulations(), language));
    }

    /** A value of core in words; what there is not is said by nothing. */
    String say(Object value) {
        return value instanceof Optional<?> one ? one.map(messages::value).orElse("") : messages.value(value);
    }

    String listed(Stream<?> values) {
        return values.map(this::say).collect(Collectors.joining(choose("、", ", ")));
    }

    String choose(String zh, String en) {
        return language == Language.ZH ? zh : en;
    }

    /** What the book has in a standing phrase reads in the language of the sheet. */
    String standard(String text) {
        return StandardText.of(text).map(this::say).orElse(text);
    }

    String date(LocalDate date) {
        return DateTimeFormatter.ofPattern(choose("yyyy年M月d日", "d MMM yyyy"), Locale.ENGLISH)
                .format(date);
    }

    String time(Instant instant) {
        return DateTimeFormatter.ofPattern(choose("yyyy年M月d日HH:mm", "d MMM yyyy HH:mm"), Locale.ENGLISH)
                .withZone(view.plan().zone())
                .format(instant);
    }

    String weekday(LocalDate date) {
        Locale locale = language == Language.ZH ? Locale.SIMPLIFIED_CHINESE : Locale.ENGLISH;
        return date.getDayOfWeek().getDisplayName(TextStyle.FULL, locale);
    }

    /** When it happened, with a word where it was written after the fact. */
    String when(Told<?> told) {
        return say(told.event().at()) + (told.entry().isLate() ? choose("（补记）", " (late entry)") : "");
    }

    String yesOrNo(boolean isSo, String zhYes, String enYes, String zhNo, String enNo) {
        return isSo ? choose(zhYes, enYes) : choose(zhNo, enNo);
    }

    /** Who leads at an instant: the published roster's leaders. */
    List<DutyOfficer> leaders(Instant instant) {
        return leaderPosts()
                .flatMap(post -> view.rostered(post, instant).stream())
                .toList();
    }

    /** Where the leaders must then be. */
    String leadersPresence(Instant instant) {
        return listed(leaderPosts().flatMap(post -> view.presence(post, instant).stream()));
    }

    private Stream<PostId> leaderPosts() {
        return view.plan().regulations().posts(Post.Kind.LEADER).stream();
    }

    /** What guards some entries together, by the strictest of the marks the reader was shown under. */
    Label label(Collection<LogEntry> entries) {
        return Marks.strictest(entries, view);
    }

    /** The mark for the head of the pages; empty if nothing is guarded. */
    String marking(Label label) {
        return label.isOpen() ? "" : say(label.marking());
    }

    /** Who needs to know. */
    String audience(Label label) {
        return label.isOpen()
                ? ""
                : listed(Stream.concat(
                        label.audience().sections().stream().sorted(),
                        label.audience().people().stream()
                                .sorted()
                                .map(person -> view.officer(person)
                                        .<Object>map(known -> known)
                                        .orElse(person))));
    }

    static <E extends DutyEvent> List<Told<E>> told(Collection<LogEntry> entries, Class<E> kind) {
        return entries.stream()
                .filter(entry -> kind.isInstance(entry.event()))
                .map(entry -> new Told<>(entry, kind.cast(entry.event())))
                .toList();
    }

    static <E> Optional<E> last(List<E> all) {
        return all.isEmpty() ? Optional.empty() : Optional.of(all.get(all.size() - 1));
    }
}
