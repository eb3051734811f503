package org.zhiban.examples.oa;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.zhiban.examples.server.Walk;

/** The walk of the README, run as it stands there with bash and curl, and compared with the answers it shows. */
final class Readme {
    private static final Path FILE = Path.of("README.md");
    private static final Pattern EXPORT = Pattern.compile("(?m)^export (\\w+)='?(.*?)'?$");
    /** Commands that change nothing, and whose answer later entries do not change. */
    private static final Pattern READS = Pattern.compile("(?s)^(?!.* (-d|-X) )(?!.*limit=10\").*");

    private Readme() {}

    static List<Walk.Step> steps() throws IOException {
        List<Walk.Step> steps = Walk.of(FILE);
        assertThat(steps).hasSize(26);
        return steps;
    }

    /** The to-do list and what the book shows at the end, save the metrics, which begin anew with each process. */
    static List<Walk.Step> whatIsKept() throws IOException {
        List<Walk.Step> steps = steps();
        List<Walk.Step> reads = steps.subList(10, steps.size() - 1).stream()
                .filter(step -> READS.matcher(step.command()).matches())
                .toList();
        assertThat(reads).hasSize(7);
        return reads;
    }

    static void assertGoes(List<Walk.Step> steps, String address) throws IOException {
        Map<String, String> variables = variables();
        variables.put("OA", address);
        for (Walk.Step step : steps) {
            String told = step.told(variables);
            assertThat(new Shown(step.answer().orElseThrow()).matches(told))
                    .as("%s%nshown: %s%nreal: %s", step.command(), step.answer().orElseThrow(), told)
                    .isTrue();
        }
    }

    private static Map<String, String> variables() throws IOException {
        Map<String, String> variables = new HashMap<>();
        EXPORT.matcher(Files.readString(FILE))
                .results()
                .forEach(found -> variables.put(found.group(1), found.group(2)));
        assertThat(variables).containsOnlyKeys("OA", "CURL");
        return variables;
    }
}
