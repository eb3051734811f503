package org.zhiban.tck;

import java.nio.charset.StandardCharsets;
import java.text.Normalizer;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import org.zhiban.core.logbook.Batch;
import org.zhiban.core.logbook.Checkpoint;
import org.zhiban.core.logbook.Checkpoints;
import org.zhiban.core.logbook.EntryDraft;
import org.zhiban.core.logbook.Framing;
import org.zhiban.core.logbook.Head;
import org.zhiban.core.logbook.InMemoryLogbook;
import org.zhiban.core.logbook.Logbook;
import org.zhiban.core.logbook.LogbookException;
import org.zhiban.core.logbook.SealedEntry;
import org.zhiban.core.staff.OfficeId;
import org.zhiban.core.staff.StaffId;

/** Logbooks with one mistake each, of the kind that is really made; the kit must find every one. */
final class WrongBooks {
    private WrongBooks() {}

    /** A sound book that a mistake is made in. */
    private static class Sound implements Logbook {
        final OfficeId office;
        final Logbook book;

        Sound(OfficeId office) {
            this.office = office;
            this.book = new InMemoryLogbook(office);
        }

        @Override
        public Head head() {
            return book.head();
        }

        @Override
        public void append(Head expected, List<SealedEntry> batch) {
            book.append(expected, batch);
        }

        @Override
        public List<SealedEntry> read(long from, int limit) {
            return book.read(from, limit);
        }

        @Override
        public List<SealedEntry> findCommand(String commandId) {
            return book.findCommand(commandId);
        }
    }

    /** The kit over books that are made so. */
    abstract static class Adapter extends LogbookTck {
        private final Map<String, Logbook> books = new HashMap<>();
        private final Function<OfficeId, Logbook> making;

        Adapter(Function<OfficeId, Logbook> making) {
            this.making = making;
        }

        @Override
        protected Logbook open(OfficeId office) {
            return books.computeIfAbsent(key(office), any -> making.apply(office));
        }

        String key(OfficeId office) {
            return office.value();
        }
    }

    /** Takes a late batch for the next one. */
    static final class TakesAnyHead extends Adapter {
        TakesAnyHead() {
            super(office -> new Sound(office) {
                @Override
                public void append(Head expected, List<SealedEntry> batch) {
                    List<EntryDraft> drafts = batch.stream()
                            .map(entry -> altered(entry, text -> text))
                            .toList();
                    super.append(book.head(), EntryDraft.seal(office, book.head(), drafts));
                }
            });
        }
    }

    /** Compares the numbers of heads only. */
    static final class ComparesNumbersOnly extends Adapter {
        ComparesNumbersOnly() {
            super(office -> new Sound(office) {
                private final List<SealedEntry> forked = new ArrayList<>();

                @Override
                public void append(Head expected, List<SealedEntry> batch) {
                    if (expected.number() == book.head().number() && !expected.equals(book.head())) {
                        forked.addAll(batch);
                    } else {
                        super.append(expected, batch);
                    }
                }
            });
        }
    }

    /** Loses the end of a long batch. */
    static final class CutsBatches extends Adapter {
        CutsBatches() {
            super(office -> new Sound(office) {
                @Override
                public List<SealedEntry> read(long from, int limit) {
                    return super.read(from, limit).stream()
                            .filter(entry -> entry.batch().index() < 2)
                            .toList();
                }
            });
        }
    }

    /** Takes a number even for what is refused, as a sequence does. */
    static final class LeavesGaps extends Adapter {
        LeavesGaps() {
            super(office -> new Sound(office) {
                private boolean isRefused;

                @Override
                public Head head() {
                    Head head = super.head();
                    return isRefused ? new Head(head.number() + 1, head.digest()) : head;
                }

                @Override
                public void append(Head expected, List<SealedEntry> batch) {
                    try {
                        super.append(expected, batch);
                    } catch (LogbookException.Duplicate e) {
                        isRefused = true;
                        throw e;
                    }
                }
            });
        }
    }

    /** Writes a command as often as it is told. */
    static final class WritesTwice extends Adapter {
        WritesTwice() {
            super(office -> new Sound(office) {
                @Override
                public void append(Head expected, List<SealedEntry> batch) {
                    String command = batch.get(0).commandId();
                    if (book.head().equals(expected)
                            && !book.findCommand(command).isEmpty()) {
                        return;
                    }
                    super.append(expected, batch);
                }
            });
        }
    }

    /** Finds commands whatever their case, and spaces at the end. */
    static final class FoldsCommands extends Adapter {
        FoldsCommands() {
            super(office -> new Sound(office) {
                private final Map<String, String> firsts = new HashMap<>();

                @Override
                public void append(Head expected, List<SealedEntry> batch) {
                    String command = batch.get(0).commandId();
                    String first = firsts.putIfAbsent(command.strip().toLowerCase(Locale.ROOT), command);
                    if (first != null && book.head().equals(expected)) {
                        throw new LogbookException.Duplicate(command);
                    }
                    super.append(expected, batch);
                }
            });
        }
    }

    /** Keeps milliseconds. */
    static final class CutsMicroseconds extends Adapter {
        CutsMicroseconds() {
            super(office -> changing(
                    office,
                    entry -> restored(
                            entry,
                            draft(
                                    entry.enteredAt().truncatedTo(ChronoUnit.MILLIS),
                                    entry.actor().value(),
                                    entry.payload(),
                                    entry))));
        }
    }

    /** Normalises names. */
    static final class Normalises extends Adapter {
        Normalises() {
            super(office -> changing(
                    office,
                    entry -> restored(entry, altered(entry, text -> Normalizer.normalize(text, Normalizer.Form.NFC)))));
        }
    }

    /** Has a character set of three bytes at most. */
    static final class LosesRareCharacters extends Adapter {
        LosesRareCharacters() {
            super(office -> changing(
                    office,
                    entry -> restored(entry, altered(entry, text -> text.replaceAll("[^\\u0000-\\uffff]", "?")))));
        }
    }

    /** Takes an empty payload for none. */
    static final class KnowsNoEmptyPayload extends Adapter {
        KnowsNoEmptyPayload() {
            super(office -> changing(
                    office,
                    entry -> entry.payload().length > 0
                            ? entry
                            : holding(entry, "NULL".getBytes(StandardCharsets.UTF_8))));
        }
    }

    /** Has a column of 64 KB, which cuts what is longer. */
    static final class CutsLongPayloads extends Adapter {
        CutsLongPayloads() {
            super(office -> changing(
                    office,
                    entry -> entry.payload().length < 65_536
                            ? entry
                            : holding(entry, Arrays.copyOf(entry.payload(), 65_535))));
        }
    }

    /** Compares the head, and writes a moment later. */
    static final class ComparesTooEarly extends Adapter {
        ComparesTooEarly() {
            super(office -> new Logbook() {
                private final List<SealedEntry> entries = new ArrayList<>();

                @Override
                public Head head() {
                    List<SealedEntry> all = read(1, Integer.MAX_VALUE);
                    return all.isEmpty() ? Head.start("SHA-256") : Head.of(all.get(all.size() - 1));
                }

                @Override
                public void append(Head expected, List<SealedEntry> batch) {
                    Framing.requireBatch(office, expected, batch);
                    if (!findCommand(batch.get(0).commandId()).isEmpty()) {
                        throw new LogbookException.Duplicate(batch.get(0).commandId());
                    }
                    Head now = head();
                    if (!now.equals(expected)) {
                        throw new LogbookException.Conflict(expected, now);
                    }
                    for (int i = 0; i < 20; i++) {
                        Thread.yield();
                    }
                    synchronized (entries) {
                        entries.addAll(batch);
                    }
                }

                @Override
                public List<SealedEntry> read(long from, int limit) {
                    Framing.requirePage(from, limit);
                    synchronized (entries) {
                        return entries.stream().skip(from - 1).limit(limit).toList();
                    }
                }

                @Override
                public List<SealedEntry> findCommand(String commandId) {
                    synchronized (entries) {
                        return entries.stream()
                                .filter(entry -> entry.commandId().equals(commandId))
                                .toList();
                    }
                }
            });
        }
    }

    /** Gives a page that is one short where it begins in the middle of the book. */
    static final class PagesOverlap extends Adapter {
        PagesOverlap() {
            super(office -> new Sound(office) {
                @Override
                public List<SealedEntry> read(long from, int limit) {
                    return super.read(from > 1_000 ? from - 1 : from, limit);
                }
            });
        }
    }

    /** Asks a copy that lags behind for the head: tells what it was when somebody last asked. */
    static final class TellsStaleHeads extends Adapter {
        TellsStaleHeads() {
            super(office -> new Sound(office) {
                private Head copy = super.head();

                @Override
                public synchronized Head head() {
                    Head told = copy;
                    copy = super.head();
                    return told;
                }
            });
        }
    }

    /** Keeps all offices in one case. */
    static final class MixesOffices extends Adapter {
        MixesOffices() {
            super(Sound::new);
        }

        @Override
        String key(OfficeId office) {
            return office.value().toLowerCase(Locale.ROOT);
        }
    }

    /** Keeps one checkpoint for everybody. */
    static final class SharesCheckpoints extends Adapter {
        private static final InMemoryLogbook PLACE = new InMemoryLogbook(OfficeId.of("everybody"));

        SharesCheckpoints() {
            super(office -> new Sound(office) {
                @Override
                public Checkpoints checkpoints() {
                    return new Checkpoints() {
                        @Override
                        public Optional<Checkpoint> latest() {
                            return book.head().number() == 0 && !office.value().endsWith("-2")
                                    ? Optional.empty()
                                    : PLACE.checkpoints().latest();
                        }

                        @Override
                        public void save(Checkpoint checkpoint) {
                            PLACE.checkpoints().save(checkpoint);
                        }
                    };
                }
            });
        }
    }

    /** Asks for a batch that follows only when it is too late to say so. */
    static final class TrustsItsCaller extends Adapter {
        TrustsItsCaller() {
            super(office -> new Sound(office) {
                @Override
                public void append(Head expected, List<SealedEntry> batch) {
                    try {
                        super.append(expected, batch);
                    } catch (IllegalArgumentException e) {
                        throw new LogbookException.Unavailable(e.getMessage(), true, e);
                    }
                }
            });
        }
    }

    /** Takes a lost connection for a failed commit, and commits again. */
    static final class CommitsBlindly extends Adapter {
        CommitsBlindly() {
            super(Sound::new);
        }

        @Override
        protected Optional<Logbook> openCutting(OfficeId office, Cut moment) {
            return Optional.of(new Sound(office) {
                private boolean isCut;

                @Override
                public void append(Head expected, List<SealedEntry> batch) {
                    if (!isCut && moment == Cut.COMMIT_NOT_ANSWERED) {
                        super.append(expected, batch);
                        isCut = true;
                        throw new LogbookException.Unavailable("断线 connection lost", false, null);
                    }
                    super.append(expected, batch);
                }
            });
        }
    }

    private static Logbook changing(OfficeId office, UnaryOperator<SealedEntry> change) {
        return new Sound(office) {
            @Override
            public List<SealedEntry> read(long from, int limit) {
                return super.read(from, limit).stream().map(change).toList();
            }

            @Override
            public List<SealedEntry> findCommand(String commandId) {
                return super.findCommand(commandId).stream().map(change).toList();
            }
        };
    }

    private static SealedEntry restored(SealedEntry entry, EntryDraft content) {
        return SealedEntry.restore(
                entry.office(),
                entry.number(),
                new Batch(entry.batch().index(), entry.batch().size()),
                content,
                entry.previous(),
                entry.digest());
    }

    private static SealedEntry holding(SealedEntry entry, byte[] payload) {
        return restored(entry, draft(entry.enteredAt(), entry.actor().value(), payload, entry));
    }

    private static EntryDraft altered(SealedEntry entry, UnaryOperator<String> change) {
        return draft(entry.enteredAt(), change.apply(entry.actor().value()), entry.payload(), entry);
    }

    private static EntryDraft draft(Instant at, String actor, byte[] payload, SealedEntry entry) {
        return new EntryDraft(
                at,
                entry.clockBehind(),
                StaffId.of(actor),
                entry.commandId(),
                entry.regulation(),
                entry.type(),
                entry.typeVersion(),
                payload);
    }
}
