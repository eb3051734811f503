package org.zhiban.examples.desk;

import java.util.List;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.server.ResponseStatusException;
import org.zhiban.core.logbook.Logbook;
import org.zhiban.core.logbook.SealedEntry;

/** How an entry is sealed in the book (条目摘要); it tells nothing of what the entry says. */
@RestController
class SealController {
    private final Logbook book;

    SealController(Logbook book) {
        this.book = book;
    }

    /** An entry's digest, and the one of the entry before, which it seals too. */
    record Seal(long number, String digest, String previous) {
        static Seal of(SealedEntry entry) {
            return new Seal(
                    entry.number(), entry.digest().toString(), entry.previous().toString());
        }
    }

    @GetMapping("/seals/{number}")
    Seal seal(@PathVariable long number) {
        List<SealedEntry> found = number < 1 ? List.of() : book.read(number, 1);
        return found.stream()
                .map(Seal::of)
                .findFirst()
                .orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
    }
}
