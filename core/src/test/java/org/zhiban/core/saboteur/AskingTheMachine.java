package org.zhiban.core.saboteur;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.ZoneId;

/** Asks the machine what core must be told. */
public final class AskingTheMachine {
    private AskingTheMachine() {}

    public static String everything() throws IOException {
        return Instant.now()
                + String.format("%s", ZoneId.systemDefault())
                + System.getenv("HOME")
                + "I".toLowerCase()
                + Files.readString(Path.of("/etc/hostname"));
    }
}
