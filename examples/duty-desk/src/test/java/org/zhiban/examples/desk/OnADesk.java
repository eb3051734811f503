package org.zhiban.examples.desk;

import java.nio.file.Path;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.io.TempDir;

/** Each test has a desk of its own, filled anew, and browsers at it. */
abstract class OnADesk {
    @TempDir
    Path directory;

    RunningDesk desk;
    Browser browser;

    @BeforeEach
    void start() {
        desk = RunningDesk.in(directory);
        browser = Browser.on(desk);
    }

    @AfterEach
    void stop() {
        browser.close();
        desk.close();
    }
}
