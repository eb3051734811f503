package org.zhiban.rest.internal.wire;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.zhiban.core.language.Wording;
import org.zhiban.core.regulation.CheckItem;
import org.zhiban.core.regulation.Citation;
import org.zhiban.core.regulation.Clause;
import org.zhiban.core.regulation.Code;
import org.zhiban.core.regulation.Post;
import org.zhiban.core.regulation.Regulation;
import org.zhiban.core.regulation.Rotation;

/** The regulation in force on a day: what it says clause by clause, and what it names. Its own names are given in both languages. */
@Schema(name = "Regulation")
public record RegulationView(
        String version,
        WordingView title,
        LocalDate inForceFrom,
        LocalDate inForceUntil,
        WordingView workplace,
        List<ClauseView> clauses,
        List<NamedView> sections,
        List<PostView> posts,
        List<NamedView> categories,
        List<CheckView> checklist) {

    /** A text of the regulation, in both languages. */
    @Schema(name = "Wording")
    public record WordingView(String zh, String en) {
        static WordingView of(Wording wording) {
            return new WordingView(wording.zh(), wording.en());
        }
    }

    /** A clause in other words, with the rules that rest on it. */
    @Schema(name = "Clause")
    public record ClauseView(
            String id,
            int revision,

            @Schema(enumeration = {"obligation", "prohibition", "permission", "definition"})
            String kind,

            String zh,
            String en,
            List<RuleView> rules) {

        static ClauseView of(Clause clause, Regulation law, Telling telling) {
            return new ClauseView(
                    clause.id(),
                    clause.revision(),
                    Wire.name(clause.kind()),
                    clause.paraphrase().zh(),
                    clause.paraphrase().en(),
                    law.citations().entrySet().stream()
                            .filter(rule -> rule.getValue().clause().equals(clause.id()))
                            .map(rule -> RuleView.of(rule, telling))
                            .toList());
        }
    }

    /** A rule in force, and what it rests on beside the text. */
    @Schema(name = "Rule")
    public record RuleView(String code, String sentence, String basis, String reading) {
        static RuleView of(Map.Entry<Code, Citation> rule, Telling telling) {
            return new RuleView(
                    rule.getKey().name(),
                    telling.messages().rule(rule.getKey()),
                    rule.getValue().basis().name(),
                    rule.getValue().reading().map(telling::word).orElse(null));
        }
    }

    /** A section, or a category duties are counted by. */
    @Schema(name = "Named")
    public record NamedView(String id, String zh, String en) {
        static NamedView of(String id, Wording name) {
            return new NamedView(id, name.zh(), name.en());
        }
    }

    /** What is staffed. */
    @Schema(name = "Post")
    public record PostView(
            String id,

            @Schema(enumeration = {"desk", "line", "leader"})
            String kind,

            String zh,
            String en) {

        static PostView of(Post post) {
            return new PostView(
                    post.id().value(),
                    Wire.name(post.kind()),
                    post.name().zh(),
                    post.name().en());
        }
    }

    /** What is looked at in every shift. */
    @Schema(name = "CheckItem")
    public record CheckView(String zh, String en, boolean handover, String clause) {
        static CheckView of(CheckItem item) {
            return new CheckView(
                    item.name().zh(),
                    item.name().en(),
                    item.isForHandover(),
                    item.citation().clause());
        }
    }

    public static RegulationView of(Regulation law, Telling telling) {
        return new RegulationView(
                law.version(),
                WordingView.of(law.title()),
                law.inForceFrom(),
                law.inForceUntil().orElse(null),
                WordingView.of(law.workplace().name()),
                law.clauses().stream()
                        .map(clause -> ClauseView.of(clause, law, telling))
                        .toList(),
                law.sections().stream()
                        .map(section -> NamedView.of(section.id().value(), section.name()))
                        .toList(),
                law.posts().stream().map(PostView::of).toList(),
                categories(law).toList(),
                law.checklist().stream().map(CheckView::of).toList());
    }

    /** Several rotations may count under one category. */
    private static Stream<NamedView> categories(Regulation law) {
        return law.rotations().stream()
                .map(Rotation::categories)
                .flatMap(List::stream)
                .map(category -> NamedView.of(category.id(), category.name()))
                .distinct();
    }
}
