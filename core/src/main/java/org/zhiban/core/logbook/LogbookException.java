package org.zhiban.core.logbook;

/** The logbook failed (记录本故障). Each kind tells the caller what to do: read again, come back later, or stop. */
public abstract sealed class LogbookException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    private LogbookException(String message, Throwable cause) {
        super(message, cause);
    }

    /** The head is another (末端冲突): somebody else appended first. Read on and decide again. */
    public static final class Conflict extends LogbookException {
        private static final long serialVersionUID = 1L;

        /**
         * Says which heads differ (末端冲突).
         *
         * @param expected the head the batch was sealed upon
         * @param actual the head of the book
         */
        public Conflict(Head expected, Head actual) {
            super("末端冲突 the book is at entry " + actual.number() + ", not at " + expected.number(), null);
        }
    }

    /** The book holds the command already (指令重复). Read what it wrote and give that back. */
    public static final class Duplicate extends LogbookException {
        private static final long serialVersionUID = 1L;

        /**
         * Says which command (指令重复).
         *
         * @param commandId the command's id
         */
        public Duplicate(String commandId) {
            super("指令重复 the book holds command \"" + commandId + "\" already", null);
        }
    }

    /** The storage does not answer (暂不可用). Come back later, with the same command id. */
    public static final class Unavailable extends LogbookException {
        private static final long serialVersionUID = 1L;
        private final boolean isOutcomeUnknown;

        /**
         * Says what failed (暂不可用).
         *
         * @param what what failed, in Chinese and English
         * @param isOutcomeUnknown whether the batch may nevertheless have been stored
         * @param cause the underlying failure, or null
         */
        public Unavailable(String what, boolean isOutcomeUnknown, Throwable cause) {
            super(what, cause);
            this.isOutcomeUnknown = isOutcomeUnknown;
        }

        /**
         * Whether the batch may nevertheless have been stored (结果未知); {@link Logbook#findCommand(String)} tells later.
         *
         * @return true if nobody knows yet
         */
        public boolean isOutcomeUnknown() {
            return isOutcomeUnknown;
        }
    }

    /** What is stored is damaged (记录损坏). Stop; a person has to look. */
    public static final class Corrupt extends LogbookException {
        private static final long serialVersionUID = 1L;
        private final long number;

        /**
         * Says what is damaged (记录损坏).
         *
         * @param number the number of the first entry that cannot be trusted
         * @param where where it is stored and what is wrong, in Chinese and English
         * @param cause the underlying failure, or null
         */
        public Corrupt(long number, String where, Throwable cause) {
            super("记录损坏 entry " + number + " is damaged: " + where, cause);
            this.number = number;
        }

        /**
         * The first entry that cannot be trusted (损坏条目).
         *
         * @return its number
         */
        public long number() {
            return number;
        }
    }
}
