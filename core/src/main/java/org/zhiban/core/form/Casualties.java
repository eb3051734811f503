package org.zhiban.core.form;

import java.util.Arrays;
import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;

/**
 * The casualties of an emergency (伤亡情况), as far as they are known: that nobody is dead is a number, 0; that it is not known
 * whether anybody is, is none. Immutable.
 *
 * @param numbers how many people, for each kind of casualty that is known
 */
public record Casualties(Map<Casualty, Integer> numbers) {

    /**
     * Checks the numbers and keeps its own copy.
     *
     * @throws NullPointerException if a kind or a number is null
     * @throws IllegalArgumentException if a number is negative
     */
    public Casualties {
        Map<Casualty, Integer> copy = new EnumMap<>(Casualty.class);
        numbers.forEach((casualty, number) -> copy.put(casualty, requireNumber(casualty, number)));
        numbers = Collections.unmodifiableMap(copy);
    }

    private static int requireNumber(Casualty casualty, int number) {
        if (number < 0) {
            throw new IllegalArgumentException("伤亡人数 casualties must not be negative: "
                    + casualty.wording().zh() + " " + casualty.wording().en() + " " + number);
        }
        return number;
    }

    /**
     * All five known (伤亡均已核清).
     *
     * @param dead dead
     * @param injured injured
     * @param missing missing
     * @param trapped trapped
     * @param moved moved to safety
     * @return the casualties
     * @throws IllegalArgumentException if a number is negative
     */
    public static Casualties of(int dead, int injured, int missing, int trapped, int moved) {
        return new Casualties(Map.of(
                Casualty.DEAD,
                dead,
                Casualty.INJURED,
                injured,
                Casualty.MISSING,
                missing,
                Casualty.TRAPPED,
                trapped,
                Casualty.MOVED,
                moved));
    }

    /**
     * Nobody (无伤亡), and that is known.
     *
     * @return no casualties
     */
    public static Casualties none() {
        return of(0, 0, 0, 0, 0);
    }

    /**
     * Nothing known yet (伤亡待核).
     *
     * @return casualties with every number open
     */
    public static Casualties unknown() {
        return new Casualties(Map.of());
    }

    /**
     * How many (人数).
     *
     * @param casualty who is counted
     * @return the number, or empty if it is not known yet
     */
    public OptionalInt number(Casualty casualty) {
        Integer number = numbers.get(casualty);
        return number == null ? OptionalInt.empty() : OptionalInt.of(number);
    }

    /**
     * What is not known yet (待核人数).
     *
     * @return the kinds without a number, in the order of the form
     */
    public List<Casualty> open() {
        return Arrays.stream(Casualty.values())
                .filter(casualty -> !numbers.containsKey(casualty))
                .toList();
    }

    /**
     * With what was learned since (补充后): a later number takes the place of an earlier one, what was not told again stays.
     *
     * @param later what was learned
     * @return the casualties as then known
     */
    public Casualties and(Casualties later) {
        Map<Casualty, Integer> both = new EnumMap<>(Casualty.class);
        both.putAll(numbers);
        both.putAll(later.numbers);
        return new Casualties(both);
    }
}
