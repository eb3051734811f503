package org.zhiban.core.form;

/**
 * The casualties of an emergency (伤亡情况), as known so far.
 *
 * @param dead dead
 * @param injured injured
 * @param missing missing
 * @param trapped trapped
 * @param moved moved to safety
 */
public record Casualties(int dead, int injured, int missing, int trapped, int moved) {

    /**
     * Checks the numbers.
     *
     * @throws IllegalArgumentException if one is negative
     */
    public Casualties {
        if (Math.min(Math.min(dead, injured), Math.min(Math.min(missing, trapped), moved)) < 0) {
            throw new IllegalArgumentException("伤亡人数 casualties must not be negative: dead " + dead + ", injured "
                    + injured + ", missing " + missing + ", trapped " + trapped + ", moved " + moved);
        }
    }

    /**
     * None known (无).
     *
     * @return no casualties
     */
    public static Casualties none() {
        return new Casualties(0, 0, 0, 0, 0);
    }
}
