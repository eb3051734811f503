package org.zhiban.file.cli;

import java.io.IOException;
import java.util.concurrent.Callable;
import org.zhiban.core.language.Language;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** What every subcommand has: a language, and a page to print on. */
@Command(mixinStandardHelpOptions = true)
abstract class Subcommand implements Callable<Integer> {
    @Spec
    private CommandSpec spec;

    @Option(
            names = "--lang",
            defaultValue = "zh",
            paramLabel = "zh|en",
            description = "语言，默认中文 the language, Chinese unless said otherwise")
    private Language language;

    CommandSpec spec() {
        return spec;
    }

    Page page() {
        return new Page(spec.commandLine().getOut(), language);
    }

    /** Where it is said what hinders. */
    Page margin() {
        return new Page(spec.commandLine().getErr(), language);
    }

    @Override
    public Integer call() throws IOException {
        return run(page());
    }

    abstract int run(Page page) throws IOException;
}
