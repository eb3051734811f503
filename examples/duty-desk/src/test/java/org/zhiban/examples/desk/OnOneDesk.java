package org.zhiban.examples.desk;

import java.nio.file.Path;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.io.TempDir;

/** All tests of a class share a desk, and browsers at it. */
abstract class OnOneDesk {
    @TempDir
    static Path directory;

    static RunningDesk desk;
    static Browser browser;

    @BeforeAll
    static void start() {
        desk = RunningDesk.in(directory);
        browser = Browser.on(desk);
    }

    @AfterAll
    static void stop() {
        browser.close();
        desk.close();
    }
}
