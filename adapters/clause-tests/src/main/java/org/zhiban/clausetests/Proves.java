package org.zhiban.clausetests;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Binds a test to the clause (条款) of the regulation that it proves, for any engine of the JUnit platform: a Jupiter
 * {@code @Test} as well as a jqwik {@code @Property}.
 *
 * <pre>{@code
 * @Test
 * @Proves(clause = "一(四)-3", rev = 1, by = REFUSING)
 * void a_handover_that_only_one_side_signs_is_refused() { … }
 * }</pre>
 *
 * <p>The annotation alone makes nothing run: on a method that is no test it proves nothing, and the gate says so.
 */
@Documented
@Retention(RetentionPolicy.RUNTIME)
@Target(ElementType.METHOD)
public @interface Proves {

    /**
     * The clause, by its id in the catalogue.
     *
     * @return the id, letter by letter as the catalogue has it
     */
    String clause();

    /**
     * The revision of the clause that the test was written for. When the clause is amended, the catalogue's revision
     * moves on, and every test that still cites the old one fails the gate until somebody has read it again.
     *
     * @return the revision, counted from 1
     */
    int rev();

    /**
     * Which side of the clause the test shows. An enforceable clause needs both.
     *
     * @return the side; accepting unless said otherwise
     */
    By by() default By.ACCEPTING;

    /** The two sides (正反两面) from which a clause is proved. */
    enum By {
        /** What keeps the clause (合规) is accepted, or raises no finding. */
        ACCEPTING,

        /** What breaks the clause (违规) is refused, or found and reported. */
        REFUSING
    }
}
