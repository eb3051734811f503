package org.zhiban.examples.oa;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.springframework.boot.SpringApplication;
import org.springframework.context.ConfigurableApplicationContext;

/** The OA as its main method starts it, on a free port, with the clock and the files of the example. */
record RunningOa(ConfigurableApplicationContext context) implements AutoCloseable {

    static RunningOa in(Path directory, String... more) {
        return new RunningOa(SpringApplication.run(OaApplication.class, arguments(directory, more)));
    }

    static String[] arguments(Path directory, String... more) {
        List<String> arguments = new ArrayList<>(List.of(
                "--oa.directory=" + directory,
                "--oa.examples=../../examples",
                "--server.port=0",
                "--spring.main.banner-mode=off"));
        arguments.addAll(List.of(more));
        return arguments.toArray(String[]::new);
    }

    String address() {
        return "http://localhost:" + context.getBeanFactory().resolveEmbeddedValue("${local.server.port}");
    }

    @Override
    public void close() {
        context.close();
    }
}
