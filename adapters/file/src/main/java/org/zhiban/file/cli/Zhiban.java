package org.zhiban.file.cli;

import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.PrintStream;
import java.io.PrintWriter;
import java.lang.reflect.Constructor;
import java.nio.charset.StandardCharsets;
import java.time.InstantSource;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Map;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.IFactory;
import picocli.CommandLine.Model.UsageMessageSpec;

/**
 * The command line {@code zhiban} (命令行). What it says goes to standard output, what hinders it to standard error, both in
 * UTF-8 and in the language asked for. Only {@code roster --publish} changes anything in the directory it is given.
 */
@Command(
        name = "zhiban",
        mixinStandardHelpOptions = true,
        version = "zhiban 0.1.0",
        description = "值班制度可执行、可查证 A duty regulation made executable",
        subcommands = {
            CheckCommand.class,
            RosterCommand.class,
            WhoCommand.class,
            VerifyCommand.class,
            FindingsCommand.class
        })
public final class Zhiban {
    /** Nothing is wrong (无误). */
    public static final int FINE = 0;
    /** Something wrong was found and told (有问题). */
    public static final int FOUND = 1;
    /** The command was not understood (用法有误). */
    public static final int WRONG_USAGE = 2;
    /** There was no looking (无法查看): a file cannot be read, or the book is in use. */
    public static final int NO_ACCESS = 3;

    private static final Map<String, String> EXIT_CODES = new LinkedHashMap<>();

    static {
        EXIT_CODES.put("0", "无误 fine");
        EXIT_CODES.put("1", "发现问题：输入有误、班次排不满、提交被拒、空岗、检查发现、记录损坏 something wrong was found and told");
        EXIT_CODES.put("2", "用法有误 wrong usage");
        EXIT_CODES.put("3", "无法查看：文件读不了、记录本被占用 a file cannot be read, or the book is in use");
    }

    private Zhiban() {}

    /**
     * Runs a command and exits with its code (命令行入口).
     *
     * @param arguments the subcommand with its arguments
     */
    public static void main(String[] arguments) {
        System.exit(execute(utf8(FileDescriptor.out), utf8(FileDescriptor.err), InstantSource.system(), arguments));
    }

    private static PrintStream utf8(FileDescriptor descriptor) {
        return new PrintStream(new FileOutputStream(descriptor), true, StandardCharsets.UTF_8);
    }

    /** Runs a command; the clock is read here and nowhere else. */
    static int execute(PrintStream out, PrintStream err, InstantSource clock, String... arguments) {
        CommandLine line = new CommandLine(new Zhiban(), new WithClock(clock))
                .setCaseInsensitiveEnumValuesAllowed(true)
                .setOut(new PrintWriter(out, true, StandardCharsets.UTF_8))
                .setErr(new PrintWriter(err, true, StandardCharsets.UTF_8))
                .setExecutionExceptionHandler(Complaint::told);
        sayExitCodes(line);
        line.getSubcommands().values().forEach(Zhiban::sayExitCodes);
        return line.execute(arguments);
    }

    private static void sayExitCodes(CommandLine line) {
        UsageMessageSpec help = line.getCommandSpec().usageMessage();
        help.exitCodeListHeading("%n退出码 Exit codes:%n").exitCodeList(EXIT_CODES);
        line.getCommandSpec().exitCodeOnExecutionException(NO_ACCESS);
    }

    /** Gives the commands that ask for the time the clock. */
    private record WithClock(InstantSource clock) implements IFactory {

        @Override
        public <K> K create(Class<K> type) throws Exception {
            for (Constructor<?> constructor : type.getDeclaredConstructors()) {
                if (Arrays.equals(constructor.getParameterTypes(), new Class<?>[] {InstantSource.class})) {
                    return type.cast(constructor.newInstance(clock));
                }
            }
            return CommandLine.defaultFactory().create(type);
        }
    }
}
