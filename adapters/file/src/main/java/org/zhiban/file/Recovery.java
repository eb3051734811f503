package org.zhiban.file;

import java.nio.file.Path;

/**
 * What opening a book after a crash dropped (恢复说明): a torn write at its very end. Nothing of it had been acknowledged,
 * since an append returns only when it is on disk.
 *
 * @param file the file whose end was torn
 * @param offset the length the file was cut to, in bytes
 * @param bytesDropped how many bytes were dropped
 */
public record Recovery(Path file, long offset, long bytesDropped) {

    /** Says what was dropped, in Chinese and English. */
    @Override
    public String toString() {
        return "上次写入未完成，已截去末尾 " + bytesDropped + " 字节: an unfinished write of " + bytesDropped
                + " bytes was cut from the end of " + file + ", now " + offset + " bytes long";
    }
}
