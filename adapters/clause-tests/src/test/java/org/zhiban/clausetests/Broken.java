package org.zhiban.clausetests;

import static org.zhiban.clausetests.Proves.By.REFUSING;

import java.net.URI;
import java.util.List;
import java.util.stream.Stream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Disabled;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Test classes that prove badly, and catalogues that are not in order: each must be rejected. All speak of clause 甲-1. */
final class Broken {

    private Broken() {}

    static final ClauseText CLAUSE = ClauseText.enforceable("甲-1", 1, "须签字。", "It is to be signed.");

    abstract static class GateOver extends ClauseGate {
        private final List<ClauseText> catalogue;

        GateOver(ClauseText... catalogue) {
            this.catalogue = List.of(catalogue);
        }

        @Override
        protected List<ClauseText> catalogue() {
            return catalogue;
        }
    }

    static class EnforceableGate extends GateOver {
        EnforceableGate() {
            super(CLAUSE);
        }
    }

    static class DefinitionGate extends GateOver {
        DefinitionGate() {
            super(ClauseText.definition("甲-1", 1, "签字指亲笔。", "Signed means by hand."));
        }
    }

    static class AmendedGate extends GateOver {
        AmendedGate() {
            super(ClauseText.enforceable("甲-1", 2, "须两人签字。", "It is to be signed by two."));
        }
    }

    static class ExemptGate extends GateOver {
        ExemptGate() {
            super(CLAUSE.exempt("无从检验 nothing to check"));
        }
    }

    static class ExemptWithoutReasonGate extends GateOver {
        ExemptWithoutReasonGate() {
            super(CLAUSE.exempt(" "));
        }
    }

    static class TwiceGate extends GateOver {
        TwiceGate() {
            super(CLAUSE, CLAUSE);
        }
    }

    static class EmptyGate extends GateOver {}

    static class Both {
        @Test
        @Proves(clause = "甲-1", rev = 1)
        void a_signed_one_passes() {}

        @Test
        @Proves(clause = "甲-1", rev = 1, by = REFUSING)
        void an_unsigned_one_is_refused() {}
    }

    static class OnlyAccepting {
        @Test
        @Proves(clause = "甲-1", rev = 1)
        void a_signed_one_passes() {}
    }

    static class OnlyRefusing {
        @Test
        @Proves(clause = "甲-1", rev = 1, by = REFUSING)
        void an_unsigned_one_is_refused() {}
    }

    static class CitesTheUnknown {
        @Test
        @Proves(clause = "乙-9", rev = 1)
        void it_proves_what_nobody_wrote() {}
    }

    static class SkipsByAnnotation {
        @Test
        @Disabled
        @Proves(clause = "甲-1", rev = 1)
        void a_signed_one_passes() {}

        @Test
        @Proves(clause = "甲-1", rev = 1, by = REFUSING)
        void an_unsigned_one_is_refused() {
            Assumptions.abort("not today");
        }
    }

    @Disabled
    static class SkipsAsAWhole extends Both {}

    static class Fails {
        @Test
        @Proves(clause = "甲-1", rev = 1)
        void it_is_signed_but_not_by_hand() {
            Assertions.fail("printed");
        }
    }

    static class FailsInOneCase {
        @ParameterizedTest
        @ValueSource(ints = {1, 2, 3})
        @Proves(clause = "甲-1", rev = 1)
        void every_copy_is_signed(int copy) {
            Assertions.assertNotEquals(2, copy);
        }
    }

    static class FailsInOneDynamicCase {
        @TestFactory
        @Proves(clause = "甲-1", rev = 1)
        Stream<DynamicTest> every_copy_is_signed() {
            // A source of its own, so that only the factory above tells which clause the case is for.
            return Stream.of(1, 2)
                    .map(copy -> DynamicTest.dynamicTest(
                            "copy " + copy, URI.create("file:///" + copy), () -> Assertions.assertEquals(1, copy)));
        }
    }

    static class FailsAsAProperty {
        @Property(tries = 10)
        @Proves(clause = "甲-1", rev = 1)
        boolean every_number_is_even(@ForAll int number) {
            return number % 2 == 0;
        }
    }

    static class FailsBeforeItBegins extends Both {
        @BeforeAll
        static void nothing_works() {
            throw new IllegalStateException("no pen");
        }
    }

    static class HasNoCases {
        @TestFactory
        @Proves(clause = "甲-1", rev = 1)
        Stream<DynamicTest> every_copy_is_signed() {
            return Stream.empty();
        }
    }

    static class IsNoTest {
        @Test
        @Proves(clause = "甲-1", rev = 1)
        void a_signed_one_passes() {}

        @Proves(clause = "甲-1", rev = 1, by = REFUSING)
        void an_unsigned_one_is_refused() {}
    }
}
