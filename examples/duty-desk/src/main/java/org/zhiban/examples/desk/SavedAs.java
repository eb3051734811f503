package org.zhiban.examples.desk;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.ResponseEntity;

/** What a paper is saved as (下载格式). */
enum SavedAs {
    PDF("application/pdf"),
    DOCX("application/vnd.openxmlformats-officedocument.wordprocessingml.document"),
    XLSX("application/vnd.openxmlformats-officedocument.spreadsheetml.sheet"),
    ICS("text/calendar;charset=UTF-8");

    private final String media;

    SavedAs(String media) {
        this.media = media;
    }

    /** Writes a paper. */
    interface Writing {
        void to(OutputStream out) throws IOException;
    }

    /** The answer that gives the paper to be saved under a name; nobody in between keeps a copy. */
    ResponseEntity<byte[]> answer(String name, Writing paper) throws IOException {
        ByteArrayOutputStream content = new ByteArrayOutputStream();
        paper.to(content);
        ContentDisposition saved = ContentDisposition.attachment()
                .filename(name + "." + name().toLowerCase(Locale.ROOT), StandardCharsets.UTF_8)
                .build();
        return ResponseEntity.ok()
                .header(HttpHeaders.CONTENT_TYPE, media)
                .header(HttpHeaders.CONTENT_DISPOSITION, saved.toString())
                .header(HttpHeaders.CACHE_CONTROL, "no-store")
                .body(content.toByteArray());
    }
}
