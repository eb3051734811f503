package org.zhiban.core.logbook;

import java.nio.BufferUnderflowException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.time.DateTimeException;
import java.time.Instant;
import java.util.Arrays;
import java.util.Objects;
import org.zhiban.core.staff.OfficeId;
import org.zhiban.core.staff.StaffId;

/**
 * A sealed entry (封存条目): an entry with its place in the book. Its digest covers everything else in it, the digest of the
 * entry before included, so that nothing in a book can be changed, left out or put in without breaking the chain.
 *
 * <p>Immutable. The canonical form, of which the digest is taken, is stable for ever: a format number, then the fields in
 * the order of the accessors, numbers big-endian, texts as UTF-8 and bytes each behind their length.
 */
public final class SealedEntry {
    private static final byte FORMAT = 1;
    private static final int FIXED = 1 + 8 + 4 + 4 + 8 + 1 + 4;

    private final OfficeId office;
    private final long number;
    private final Batch batch;
    private final EntryDraft content;
    private final Digest previous;
    private final Digest digest;
    private final byte[] canonical;

    private SealedEntry(
            OfficeId office,
            long number,
            Batch batch,
            EntryDraft content,
            Digest previous,
            Digest digest,
            byte[] canonical) {
        this.office = office;
        this.number = number;
        this.batch = batch;
        this.content = content;
        this.previous = previous;
        this.digest = digest;
        this.canonical = canonical;
    }

    static SealedEntry seal(
            OfficeId office, long number, Batch batch, EntryDraft content, Digest previous, MessageDigest computer) {
        byte[] canonical = canonical(office, number, batch, content, previous);
        Digest digest = Digest.of(previous.algorithm(), computer.digest(canonical));
        return new SealedEntry(office, number, batch, content, previous, digest, canonical);
    }

    /**
     * An entry as stored (还原条目) in columns of its own. Nothing is verified: a changed entry is to be read and told.
     *
     * @param office whose book it is
     * @param number its number, from 1
     * @param batch its place in its batch
     * @param content everything else about it
     * @param previous the digest of the entry before
     * @param digest its own digest
     * @return the entry
     * @throws NullPointerException if an argument is null
     * @throws IllegalArgumentException if the number is below 1
     */
    public static SealedEntry restore(
            OfficeId office, long number, Batch batch, EntryDraft content, Digest previous, Digest digest) {
        Objects.requireNonNull(digest, "digest");
        return new SealedEntry(
                office, number, batch, content, previous, digest, canonical(office, number, batch, content, previous));
    }

    private static byte[] canonical(OfficeId office, long number, Batch batch, EntryDraft content, Digest previous) {
        if (number < 1) {
            throw new IllegalArgumentException("编号 entry number must be 1 or more: " + number);
        }
        byte[][] texts = {
            utf8(previous.algorithm()),
            previous.bytes(),
            utf8(office.value()),
            utf8(content.actor().value()),
            utf8(content.commandId()),
            utf8(content.regulation()),
            utf8(content.type()),
            content.payload()
        };
        int length =
                FIXED + Arrays.stream(texts).mapToInt(text -> 4 + text.length).sum();
        ByteBuffer buffer = ByteBuffer.allocate(length)
                .put(FORMAT)
                .putLong(number)
                .putInt(batch.index())
                .putInt(batch.size())
                .putLong(micros(content.enteredAt()))
                .put((byte) (content.clockBehind() ? 1 : 0))
                .putInt(content.typeVersion());
        for (byte[] text : texts) {
            buffer.putInt(text.length).put(text);
        }
        return buffer.array();
    }

    private static byte[] utf8(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }

    private static long micros(Instant instant) {
        return Math.addExact(Math.multiplyExact(instant.getEpochSecond(), 1_000_000L), instant.getNano() / 1_000);
    }

    private static Instant instant(long micros) {
        return Instant.ofEpochSecond(Math.floorDiv(micros, 1_000_000L), Math.floorMod(micros, 1_000_000L) * 1_000L);
    }

    /**
     * The entry as bytes (条目字节): its canonical form and, behind it, the length and the bytes of its digest.
     *
     * @return a new array, read back by {@link #parse(byte[])}
     */
    public byte[] toBytes() {
        byte[] end = digest.bytes();
        byte[] bytes = Arrays.copyOf(canonical, canonical.length + 1 + end.length);
        bytes[canonical.length] = (byte) end.length;
        System.arraycopy(end, 0, bytes, canonical.length + 1, end.length);
        return bytes;
    }

    /**
     * Reads an entry (还原条目) from the bytes {@link #toBytes()} gave. Its digest is read, not verified.
     *
     * @param bytes the bytes
     * @return the entry
     * @throws IllegalArgumentException if the bytes are not one entry of a known format
     */
    public static SealedEntry parse(byte[] bytes) {
        try {
            ByteBuffer buffer = ByteBuffer.wrap(bytes);
            SealedEntry entry = parse(buffer, bytes);
            if (buffer.hasRemaining()) {
                throw new IllegalArgumentException("条目 entry has " + buffer.remaining() + " bytes too many");
            }
            return entry;
        } catch (BufferUnderflowException | DateTimeException | ArithmeticException e) {
            throw new IllegalArgumentException("条目 entry bytes are damaged or cut short", e);
        }
    }

    private static SealedEntry parse(ByteBuffer buffer, byte[] bytes) {
        byte format = buffer.get();
        if (format != FORMAT) {
            throw new IllegalArgumentException(
                    "条目 entry has unknown format " + format + ", this version reads " + FORMAT);
        }
        long number = buffer.getLong();
        Batch batch = new Batch(buffer.getInt(), buffer.getInt());
        Instant enteredAt = instant(buffer.getLong());
        boolean clockBehind = flag(buffer.get());
        int typeVersion = buffer.getInt();
        Digest previous = Digest.of(text(buffer), take(buffer, buffer.getInt()));
        OfficeId office = OfficeId.of(text(buffer));
        EntryDraft content = new EntryDraft(
                enteredAt,
                clockBehind,
                StaffId.of(text(buffer)),
                text(buffer),
                text(buffer),
                text(buffer),
                typeVersion,
                take(buffer, buffer.getInt()));
        byte[] canonical = Arrays.copyOf(bytes, buffer.position());
        Digest digest = Digest.of(previous.algorithm(), take(buffer, buffer.get() & 0xff));
        return new SealedEntry(office, number, batch, content, previous, digest, canonical);
    }

    private static boolean flag(byte value) {
        if (value != 0 && value != 1) {
            throw new IllegalArgumentException("条目 entry has a flag of " + value);
        }
        return value == 1;
    }

    private static String text(ByteBuffer buffer) {
        return new String(take(buffer, buffer.getInt()), StandardCharsets.UTF_8);
    }

    private static byte[] take(ByteBuffer buffer, int length) {
        if (length < 0 || length > buffer.remaining()) {
            throw new BufferUnderflowException();
        }
        byte[] taken = new byte[length];
        buffer.get(taken);
        return taken;
    }

    /** Whether the digest is the one of the content, computed anew. */
    boolean isSound(MessageDigest computer) {
        return Arrays.equals(computer.digest(canonical), digest.bytes());
    }

    Digest expectedDigest(MessageDigest computer) {
        return Digest.of(previous.algorithm(), computer.digest(canonical));
    }

    /**
     * Whose book it is in (值班单位).
     *
     * @return the office
     */
    public OfficeId office() {
        return office;
    }

    /**
     * Its number in the book (编号), from 1, without gaps.
     *
     * @return the number
     */
    public long number() {
        return number;
    }

    /**
     * Its place in its batch (批次位置).
     *
     * @return the place
     */
    public Batch batch() {
        return batch;
    }

    /**
     * When it was written (记录时间).
     *
     * @return the instant, in whole microseconds
     */
    public Instant enteredAt() {
        return content.enteredAt();
    }

    /**
     * Whether the clock had run backwards (时钟倒退), so that it took the time of the entry before.
     *
     * @return true if so
     */
    public boolean clockBehind() {
        return content.clockBehind();
    }

    /**
     * Who wrote it (记录人).
     *
     * @return the person
     */
    public StaffId actor() {
        return content.actor();
    }

    /**
     * The command it came from (指令编号).
     *
     * @return the command's id
     */
    public String commandId() {
        return content.commandId();
    }

    /**
     * The version of the regulation it was judged by (适用制度).
     *
     * @return the version's name
     */
    public String regulation() {
        return content.regulation();
    }

    /**
     * The kind of event it holds (事件类型).
     *
     * @return the kind's stable name
     */
    public String type() {
        return content.type();
    }

    /**
     * The version of the event's stored form (存储版本).
     *
     * @return the version
     */
    public int typeVersion() {
        return content.typeVersion();
    }

    /**
     * The event in its stored form (内容).
     *
     * @return a copy of the bytes
     */
    public byte[] payload() {
        return content.payload().clone();
    }

    /**
     * The digest of the entry before (前条摘要).
     *
     * @return the digest
     */
    public Digest previous() {
        return previous;
    }

    /**
     * Its own digest (本条摘要).
     *
     * @return the digest
     */
    public Digest digest() {
        return digest;
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof SealedEntry that
                && Arrays.equals(canonical, that.canonical)
                && digest.equals(that.digest);
    }

    @Override
    public int hashCode() {
        return digest.hashCode();
    }

    @Override
    public String toString() {
        return office + "#" + number + " " + type() + " " + digest;
    }
}
