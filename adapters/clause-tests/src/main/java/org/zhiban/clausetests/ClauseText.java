package org.zhiban.clausetests;

import java.util.Objects;
import java.util.Optional;

/**
 * A clause (条款) as the catalogue of a regulation gives it: its id, its revision and its meaning in Chinese and English.
 *
 * <p>Immutable. An exemption with a blank reason can be built; it is the gate that objects to it, by clause name.
 *
 * @param id the id by which tests cite the clause, such as {@code 一(四)-6}; never blank
 * @param revision the revision in force, counted from 1
 * @param kind what the gate demands of the clause
 * @param zh the meaning in Chinese, in the reader's own words; never blank
 * @param en the meaning in English, in the reader's own words; never blank
 * @param exemption why the clause needs no proof; empty where it needs one
 */
public record ClauseText(String id, int revision, Kind kind, String zh, String en, Optional<String> exemption) {

    /** What kind of clause (条款类别) it is, and so what proves it. */
    public enum Kind {
        /** It can be kept and broken (可执行): one passing test must show each side. */
        ENFORCEABLE,

        /** It says what a word means or what is so (定义): one passing test suffices. */
        DEFINITION
    }

    public ClauseText {
        requireText("id", id);
        requireText("zh", zh);
        requireText("en", en);
        Objects.requireNonNull(kind, "kind");
        Objects.requireNonNull(exemption, "exemption");
        if (revision < 1) {
            throw new IllegalArgumentException("revision of " + id + " counts from 1, got " + revision);
        }
    }

    /**
     * An enforceable clause (可执行条款).
     *
     * @param id the id by which tests cite it
     * @param revision the revision in force, counted from 1
     * @param zh the meaning in Chinese
     * @param en the meaning in English
     * @return the clause, not exempt
     * @throws IllegalArgumentException if a text is blank or the revision below 1
     */
    public static ClauseText enforceable(String id, int revision, String zh, String en) {
        return new ClauseText(id, revision, Kind.ENFORCEABLE, zh, en, Optional.empty());
    }

    /**
     * A defining clause (定义条款).
     *
     * @param id the id by which tests cite it
     * @param revision the revision in force, counted from 1
     * @param zh the meaning in Chinese
     * @param en the meaning in English
     * @return the clause, not exempt
     * @throws IllegalArgumentException if a text is blank or the revision below 1
     */
    public static ClauseText definition(String id, int revision, String zh, String en) {
        return new ClauseText(id, revision, Kind.DEFINITION, zh, en, Optional.empty());
    }

    /**
     * This clause, exempt (豁免) from proof.
     *
     * @param reason why no test can or need prove it; shown in the report
     * @return the same clause with the exemption
     */
    public ClauseText exempt(String reason) {
        return new ClauseText(id, revision, kind, zh, en, Optional.of(reason));
    }

    private static void requireText(String what, String text) {
        if (Objects.requireNonNull(text, what).isBlank()) {
            throw new IllegalArgumentException(what + " of a clause is blank: \"" + text + "\"");
        }
    }
}
