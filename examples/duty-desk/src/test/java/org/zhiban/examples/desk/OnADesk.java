package org.zhiban.examples.desk;

import java.nio.file.Path;
import java.time.Instant;
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

    /** The desk is started again at another time; the browsers stay where they are. */
    final void goTo(Instant time, Path where) {
        int port = desk.port();
        desk.close();
        desk = RunningDesk.at(port, where, time);
    }

    @AfterEach
    void stop() {
        browser.close();
        desk.close();
    }
}
