package org.zhiban.tck;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;
import org.zhiban.core.notice.InMemoryNoticeRegister;
import org.zhiban.core.notice.Notice;
import org.zhiban.core.notice.NoticeRegister;
import org.zhiban.core.notice.Notifier;

/** Registers of notices and notifiers with one mistake each, of the kind that is really made. */
final class WrongNotices {
    private WrongNotices() {}

    /** Right, but for what a subclass says. */
    abstract static class Register extends NoticeRegisterTck {
        private final NoticeRegister kept = new InMemoryNoticeRegister();

        @Override
        protected NoticeRegister register() {
            return kept;
        }

        @Override
        protected NoticeRegister afterDeath() {
            return kept;
        }
    }

    /** Keeps what was delivered in memory. */
    static final class ForgetsDeliveries extends Register {
        @Override
        protected NoticeRegister afterDeath() {
            return new InMemoryNoticeRegister();
        }
    }

    /** Keeps a claim for ever. */
    static final class WaitsForTheDead extends Register {}

    /** Each process has its own list. */
    static final class KnowsNoOtherProcess extends Register {
        @Override
        protected NoticeRegister register() {
            return new InMemoryNoticeRegister();
        }
    }

    /** Compares keys as a database with a careless collation does. */
    static final class FoldsKeys extends Register {
        @Override
        protected NoticeRegister register() {
            NoticeRegister exact = super.register();
            return new NoticeRegister() {
                @Override
                public boolean claim(String key) {
                    return exact.claim(key.toLowerCase(Locale.ROOT));
                }

                @Override
                public void delivered(String key) {
                    exact.delivered(key.toLowerCase(Locale.ROOT));
                }

                @Override
                public void release(String key) {
                    exact.release(key.toLowerCase(Locale.ROOT));
                }
            };
        }
    }

    /** Deletes the row when a claim is given back. */
    static final class GivesBackAnything extends Register {
        private final Map<String, Boolean> claimed = new ConcurrentHashMap<>();

        @Override
        protected NoticeRegister register() {
            return new NoticeRegister() {
                @Override
                public boolean claim(String key) {
                    return claimed.putIfAbsent(key, true) == null;
                }

                @Override
                public void delivered(String key) {
                    claimed.put(key, true);
                }

                @Override
                public void release(String key) {
                    claimed.remove(key);
                }
            };
        }
    }

    /** Right, but for what a subclass says. */
    abstract static class Sender extends NotifierTck {
        final List<Arrival> arrived = new CopyOnWriteArrayList<>();

        @Override
        protected Notifier notifier() {
            return notice -> arrived.add(new Arrival(idOf(notice), textOf(notice)));
        }

        String idOf(Notice notice) {
            return notice.id();
        }

        String textOf(Notice notice) {
            return notice.sentence().zh();
        }

        @Override
        protected List<Arrival> arrived() {
            return arrived;
        }
    }

    /** Sends later, from a queue. */
    static final class OnlyQueues extends Sender {
        @Override
        protected Notifier notifier() {
            return notice -> {};
        }
    }

    /** Makes an id for each message. */
    static final class NumbersMessages extends Sender {
        @Override
        String idOf(Notice notice) {
            return UUID.randomUUID().toString();
        }
    }

    /** Writes in a character set of two bytes a character. */
    static final class LosesRareCharacters extends Sender {
        @Override
        String textOf(Notice notice) {
            return notice.sentence().zh().replace("𠮷", "?");
        }
    }

    /** Logs what went wrong, and goes on. */
    static final class SwallowsFailures extends Sender {
        @Override
        protected Optional<Notifier> unreachable() {
            return Optional.of(notice -> {});
        }
    }
}
