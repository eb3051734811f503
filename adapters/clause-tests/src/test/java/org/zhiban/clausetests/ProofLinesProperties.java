package org.zhiban.clausetests;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

class ProofLinesProperties {

    @Property(tries = 300)
    void what_is_written_is_read_back(@ForAll("proofs") List<Proof> proofs) {
        assertThat(ProofLines.parse(written(proofs))).isEqualTo(proofs);
    }

    @Property(tries = 100)
    void a_file_cut_after_any_line_is_refused(@ForAll("proofs") List<Proof> proofs) {
        List<String> lines = written(proofs);
        for (int kept = 1; kept < lines.size(); kept++) {
            List<String> cut = lines.subList(0, kept);
            assertThatIllegalArgumentException().isThrownBy(() -> ProofLines.parse(cut));
        }
    }

    @Property(tries = 100)
    void lines_belong_to_the_run_they_were_written_in(@ForAll String stamp, @ForAll String other) {
        List<String> lines = ProofLines.head(stamp).lines().toList();
        assertThat(ProofLines.areOf(stamp, lines)).isTrue();
        assertThat(ProofLines.areOf(other, lines)).isEqualTo(other.equals(stamp));
    }

    @Provide
    Arbitrary<List<Proof>> proofs() {
        Arbitrary<String> text = Arbitraries.strings()
                .withChars('\t', '\n', '\r', '\\', 't', 'n', ' ', '#', '条')
                .ofMaxLength(8);
        Arbitrary<Proof> proof = Combinators.combine(
                        text,
                        Arbitraries.integers(),
                        Arbitraries.of(Proves.By.class),
                        Arbitraries.of(Outcome.class),
                        text,
                        text)
                .as(Proof::new);
        return proof.list().ofMaxSize(4);
    }

    private static List<String> written(List<Proof> proofs) {
        return (ProofLines.head("run") + ProofLines.of(proofs)).lines().toList();
    }
}
