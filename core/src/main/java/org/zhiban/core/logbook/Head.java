package org.zhiban.core.logbook;

import java.util.Objects;

/**
 * The head of a book (记录本末端): the number and digest of its last entry.
 *
 * @param number the number of the last entry; 0 for an empty book
 * @param digest the digest of the last entry, the one the next is chained to
 */
public record Head(long number, Digest digest) {

    /**
     * Checks the head.
     *
     * @throws NullPointerException if the digest is null
     * @throws IllegalArgumentException if the number is negative
     */
    public Head {
        Objects.requireNonNull(digest, "digest");
        if (number < 0) {
            throw new IllegalArgumentException("编号 head number must not be negative: " + number);
        }
    }

    /**
     * The head of an empty book (空白记录本).
     *
     * @param algorithm the digest algorithm of the book
     * @return the head before the first entry
     */
    public static Head start(String algorithm) {
        return new Head(0, Digest.start(algorithm));
    }

    /**
     * The head (末端) after an entry.
     *
     * @param entry the entry
     * @return its number and digest
     */
    public static Head of(SealedEntry entry) {
        return new Head(entry.number(), entry.digest());
    }
}
