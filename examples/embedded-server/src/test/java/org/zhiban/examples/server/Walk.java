package org.zhiban.examples.server;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;

/** The walk of a README: its commands, run as they stand there with bash and curl, and the answers it shows. */
public final class Walk {
    /** A command, and the answer if one is shown right after it. */
    private static final Pattern STEP = Pattern.compile("```sh\\n(.*?)```(?:\\s*```json\\n(.*?)```)?", Pattern.DOTALL);

    private Walk() {}

    /**
     * One step.
     *
     * @param command what bash is given
     * @param answer the answer the README shows, if it shows one
     */
    public record Step(String command, Optional<String> answer) {

        /** What bash and the programs it calls print, errors too, with these variables set. */
        public String told(Map<String, String> variables) throws IOException {
            ProcessBuilder bash = new ProcessBuilder("bash", "-c", command).redirectErrorStream(true);
            bash.environment().putAll(variables);
            bash.environment().put("LC_ALL", "C.UTF-8");
            return new String(bash.start().getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        }
    }

    /** The steps of a README in their order. */
    public static List<Step> of(Path readme) throws IOException {
        return STEP.matcher(Files.readString(readme))
                .results()
                .map(found -> new Step(found.group(1), Optional.ofNullable(found.group(2))))
                .toList();
    }

    /** Whether this machine has what a walk takes. */
    public static boolean isPossible() throws Exception {
        return new ProcessBuilder("bash", "-c", "command -v curl")
                        .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                        .start()
                        .waitFor()
                == 0;
    }
}
