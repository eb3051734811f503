package org.zhiban.core.logbook;

import java.security.MessageDigest;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.zhiban.core.staff.OfficeId;

/**
 * What verifying a book showed (核验结果): intact, or broken at its first bad entry. Numbers without gaps, times that do not
 * run backwards, whole batches, every link and every digest.
 *
 * @param verified how many entries from the first on are sound
 * @param head the head up to which the book is sound
 * @param fault the first bad entry, or empty if the book is intact
 */
public record Verification(long verified, Head head, Optional<Fault> fault) {
    private static final int PAGE = 1_000;

    /**
     * The first bad entry (首个异常条目).
     *
     * @param number the number it should have
     * @param what what is wrong, in Chinese and English
     * @param expected what should stand there
     * @param found what does
     */
    public record Fault(long number, String what, String expected, String found) {}

    /**
     * Whether nothing is wrong (完好).
     *
     * @return true if every entry is sound
     */
    public boolean isIntact() {
        return fault.isEmpty();
    }

    /**
     * Verifies a book as stored (核验记录本).
     *
     * @param book the book
     * @param office whose book it should be
     * @return the result
     * @throws LogbookException if the book cannot be read at all
     */
    public static Verification of(Logbook book, OfficeId office) {
        Walk walk = new Walk(office, book.head().digest().algorithm());
        List<SealedEntry> page;
        do {
            page = book.read(walk.head.number() + 1, PAGE);
            walk.over(page);
        } while (page.size() == PAGE && walk.fault.isEmpty());
        return walk.result();
    }

    /**
     * Verifies entries (核验条目) from the first of a book on.
     *
     * @param entries the entries, in order
     * @param office whose they should be
     * @param algorithm the digest algorithm of the book
     * @return the result
     */
    public static Verification of(Iterable<SealedEntry> entries, OfficeId office, String algorithm) {
        Walk walk = new Walk(office, algorithm);
        walk.over(entries);
        return walk.result();
    }

    private static final class Walk {
        private final OfficeId office;
        private final MessageDigest computer;
        private Head head;
        private Instant lastEntry = Instant.MIN;
        private Batch lastPlace = new Batch(0, 1);
        private Optional<Fault> fault = Optional.empty();

        Walk(OfficeId office, String algorithm) {
            this.office = office;
            this.computer = Digest.computer(algorithm);
            this.head = Head.start(algorithm);
        }

        void over(Iterable<SealedEntry> entries) {
            for (SealedEntry entry : entries) {
                fault = faultOf(entry);
                if (fault.isPresent()) {
                    return;
                }
                head = Head.of(entry);
                lastEntry = entry.enteredAt();
                lastPlace = entry.batch();
            }
        }

        private Optional<Fault> faultOf(SealedEntry entry) {
            if (entry.number() != head.number() + 1) {
                return wrong("编号不连续 number", head.number() + 1, entry.number());
            } else if (!entry.previous().equals(head.digest())) {
                return wrong("前条摘要不符 link to the entry before", head.digest(), entry.previous());
            } else if (!entry.isSound(computer)) {
                return wrong("摘要不符 digest", entry.expectedDigest(computer), entry.digest());
            } else if (!entry.office().equals(office)) {
                return wrong("单位不符 office", office, entry.office());
            } else if (entry.enteredAt().isBefore(lastEntry)) {
                return wrong("时间倒退 time", lastEntry + " or later", entry.enteredAt());
            }
            return isInPlace(entry.batch()) ? Optional.empty() : wrong("批次不全 batch", next(), entry.batch());
        }

        private boolean isInPlace(Batch place) {
            return lastPlace.isLast() ? place.index() == 0 : place.equals(next());
        }

        private Batch next() {
            return lastPlace.isLast() ? new Batch(0, 1) : new Batch(lastPlace.index() + 1, lastPlace.size());
        }

        private Optional<Fault> wrong(String what, Object expected, Object found) {
            return Optional.of(new Fault(head.number() + 1, what, expected.toString(), found.toString()));
        }

        Verification result() {
            boolean isCutShort = fault.isEmpty() && !lastPlace.isLast();
            return new Verification(
                    head.number(), head, isCutShort ? wrong("批次不全 batch", next(), "end of the book") : fault);
        }
    }
}
