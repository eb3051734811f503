package org.zhiban.core.regulation;

import java.util.List;

/**
 * A ruling (裁定): the regulation's answer to a command. Either it is accepted, with what came of it, or refused with every
 * reason at once; a refusal changes nothing.
 *
 * @param <T> what an accepted command results in
 */
public sealed interface Ruling<T> {

    /**
     * Whether the command was accepted (准予).
     *
     * @return true if so
     */
    boolean isAccepted();

    /**
     * The reasons it was refused (拒绝理由).
     *
     * @return every reason; empty if accepted
     */
    List<Refusal> refusals();

    /**
     * What came of it (结果).
     *
     * @return the results in order; empty if refused
     */
    List<T> results();

    /**
     * Accepted (准予).
     *
     * @param <T> what it results in
     * @param results the results in order
     */
    record Accepted<T>(List<T> results) implements Ruling<T> {

        /** Keeps its own copy. */
        public Accepted {
            results = List.copyOf(results);
        }

        @Override
        public boolean isAccepted() {
            return true;
        }

        @Override
        public List<Refusal> refusals() {
            return List.of();
        }
    }

    /**
     * Refused (拒绝).
     *
     * @param <T> what it would have resulted in
     * @param refusals the reasons, at least one
     */
    record Refused<T>(List<Refusal> refusals) implements Ruling<T> {

        /**
         * Keeps its own copy.
         *
         * @throws IllegalArgumentException if there is no reason
         */
        public Refused {
            refusals = List.copyOf(refusals);
            if (refusals.isEmpty()) {
                throw new IllegalArgumentException("拒绝 a refusal needs a reason");
            }
        }

        @Override
        public boolean isAccepted() {
            return false;
        }

        @Override
        public List<T> results() {
            return List.of();
        }
    }
}
