package org.zhiban.file;

import java.io.IOException;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.io.TempDir;
import org.zhiban.core.notice.NoticeRegister;
import org.zhiban.tck.NoticeRegisterTck;

/** A directory is one process's: who opens it anew follows one that is gone. */
class FileNoticeRegisterConformanceTest extends NoticeRegisterTck {
    @TempDir
    Path directory;

    private NoticeRegister register;

    @BeforeEach
    void open() throws IOException {
        register = afterDeath();
    }

    @Override
    protected NoticeRegister register() {
        return register;
    }

    @Override
    protected NoticeRegister afterDeath() throws IOException {
        return FileNoticeRegister.open(directory);
    }
}
