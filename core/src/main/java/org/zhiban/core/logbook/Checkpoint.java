package org.zhiban.core.logbook;

import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * A checkpoint (检查点): which entries of a book still count at some head, so that an office opens by reading those and what
 * came after, however long the book is. It holds numbers only; what they say is in the book. Losing one loses nothing but
 * time.
 *
 * @param reading which way of reading the book it was made by; of no use to another
 * @param head the head it was made at
 * @param live the numbers of the entries that still count, ascending
 * @param unfinished those of them whose matter or absence is not over, ascending
 */
public record Checkpoint(int reading, Head head, List<Long> live, List<Long> unfinished) {

    /**
     * Keeps its own copies.
     *
     * @throws NullPointerException if a component is null
     */
    public Checkpoint {
        Objects.requireNonNull(head, "head");
        live = List.copyOf(live);
        unfinished = List.copyOf(unfinished);
    }

    /**
     * The checkpoint as text (检查点文本), for whoever stores it: four lines, each ended by a line feed, for the reading, the
     * number and digest of the head, the live entries, the unfinished ones.
     *
     * @return the text, read back by {@link #parse(String)}
     */
    public String toText() {
        return reading + "\n" + head.number() + " " + head.digest() + "\n" + line(live) + "\n" + line(unfinished)
                + "\n";
    }

    private static String line(List<Long> numbers) {
        return numbers.stream().map(String::valueOf).collect(Collectors.joining(" "));
    }

    /**
     * Reads a checkpoint (还原检查点) from the text {@link #toText()} gave.
     *
     * @param text the text
     * @return the checkpoint
     * @throws IllegalArgumentException if it has another form
     */
    public static Checkpoint parse(String text) {
        String[] lines = text.split("\n", -1);
        String[] head = lines.length == 5 && lines[4].isEmpty() ? lines[1].split(" ") : new String[0];
        if (head.length != 2) {
            throw new IllegalArgumentException("检查点 checkpoint must have four lines, its head two words");
        }
        return new Checkpoint(
                Integer.parseInt(lines[0]),
                new Head(Long.parseLong(head[0]), Digest.parse(head[1])),
                numbers(lines[2]),
                numbers(lines[3]));
    }

    private static List<Long> numbers(String line) {
        return Stream.of(line.split(" "))
                .filter(number -> !number.isEmpty())
                .map(Long::valueOf)
                .toList();
    }
}
