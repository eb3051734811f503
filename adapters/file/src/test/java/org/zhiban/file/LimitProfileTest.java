package org.zhiban.file;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.zhiban.core.form.Grade;
import org.zhiban.core.form.ReportForm;
import org.zhiban.core.regulation.EmergencyProcedure.ReportLimit;
import org.zhiban.core.regulation.Regulation;

/** Limits for reporting upward, as different authorities set them: dated, with source, named and never taken for granted. */
class LimitProfileTest {
    private static final Path JIAOHE = Path.of("../../examples/regulations/jiaohe.yaml");

    @TempDir
    Path directory;

    private Regulation with(String profile) throws IOException {
        String text = Files.readString(JIAOHE).replace("profile: practice-phone", "profile: " + profile);
        return RegulationFile.read(Files.writeString(directory.resolve("regulation.yaml"), text));
    }

    @Test
    void every_known_limit_is_dated_and_says_where_it_is_written() {
        assertThat(LimitProfile.known().values()).hasSizeGreaterThan(15).allSatisfy(profile -> {
            assertThat(profile.source()).isPresent();
            assertThat(profile.grades()).isNotEmpty();
        });
        assertThat(LimitProfile.known())
                .allSatisfy((name, profile) -> assertThat(profile.id()).isEqualTo(name));
    }

    @Test
    void a_regulation_goes_by_the_limits_it_names_under_its_own_clause() throws IOException {
        ReportLimit limit = with("lanzhou-2014-grave").emergencies().limits().get(0);

        assertThat(limit.issuer().zh()).contains("兰州");
        assertThat(limit.source())
                .hasValueSatisfying(source -> assertThat(source.zh()).contains("2014"));
        assertThat(limit.grades()).containsExactlyInAnyOrder(Grade.ESPECIALLY_GRAVE, Grade.GRAVE);
        assertThat(limit.form()).isEqualTo(ReportForm.WRITTEN);
        assertThat(limit.limit()).hasToString("PT1H");
        assertThat(limit.citation().clause()).isEqualTo("二(二)3-3");
    }

    @Test
    void a_replaced_plan_counts_only_for_its_days() throws IOException {
        ReportLimit national = with("national-2006").emergencies().limits().get(0);

        assertThat(national.isInForceOn(java.time.LocalDate.of(2025, 2, 24))).isTrue();
        assertThat(national.isInForceOn(java.time.LocalDate.of(2025, 2, 25))).isFalse();
    }

    @Test
    void an_unknown_limit_is_told_with_the_known_ones() {
        assertThatThrownBy(() -> with("atlantis-2020"))
                .isInstanceOf(InputException.class)
                .hasMessageContaining("atlantis-2020")
                .hasMessageContaining("lanzhou-2014");
    }
}
