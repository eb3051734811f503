package org.zhiban.file;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.zhiban.core.regulation.Jiaohe;

class RegulationFileTest {
    private static final Path JIAOHE = Path.of("../../examples/regulations/jiaohe.yaml");

    @Test
    void the_file_of_jiaohe_is_the_regulation_in_code_value_by_value() throws IOException {
        assertThat(RegulationFile.read(JIAOHE)).isEqualTo(Jiaohe.regulation());
    }
}
