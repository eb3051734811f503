package org.zhiban.core.regulation;

import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import org.zhiban.core.language.Wording;

/**
 * A rotation (轮流): duties that are shared out fairly among people, and in which order fairness is sought (gap G30).
 *
 * @param id its name in the regulation
 * @param name its name for people
 * @param categories the categories of duty counted apart, the one to be balanced first in front; the total comes last by
 *     itself
 * @param share by whom it is shared
 * @param restDays two duties of a person in any rotation planned before lie more than so many days apart (gap G29)
 * @param citation the clause it rests on
 */
public record Rotation(
        String id, Wording name, List<Category> categories, Share share, int restDays, Citation citation) {

    /** By whom the duties of a rotation are shared (轮流单位). */
    public enum Share {
        /** 按人轮流: everybody in the pool is owed as many as anybody else; leave lessens a person's part. */
        PERSON,
        /**
         * 按科室人数轮流: the sections take turns in proportion to how many of their people are in the pool, and within a
         * section its people do; the leave of one is the section's to make up for. Its people are not compared with those of
         * other sections, so that {@link Code#ROTATION_SKEWED} is not found of such a rotation.
         */
        SECTION
    }

    /**
     * A category of duty (值班类别) counted apart.
     *
     * @param id its name in the regulation
     * @param name its name for people
     */
    public record Category(String id, Wording name) {

        /**
         * Checks that nothing is missing.
         *
         * @throws NullPointerException if a component is null
         * @throws IllegalArgumentException if the id has another form than a post's
         */
        public Category {
            PostId.requireName(id, "值班类别 category id");
            Objects.requireNonNull(name, "name");
        }
    }

    /**
     * Checks the rotation.
     *
     * @throws NullPointerException if a component is null
     * @throws IllegalArgumentException if there is no category, one comes twice, or the rest is negative
     */
    public Rotation {
        PostId.requireName(id, "轮流 rotation id");
        Objects.requireNonNull(name, "name");
        categories = List.copyOf(categories);
        if (categories.isEmpty() || new HashSet<>(categories).size() < categories.size()) {
            throw new IllegalArgumentException("轮流 rotation " + id + " needs categories, each once: " + categories);
        }
        Objects.requireNonNull(share, "share");
        if (restDays < 0) {
            throw new IllegalArgumentException("轮流 rotation " + id + " has negative rest days: " + restDays);
        }
        Objects.requireNonNull(citation, "citation");
    }
}
