package org.zhiban.file;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.zhiban.core.form.Grade;
import org.zhiban.core.form.ReportForm;
import org.zhiban.core.language.Wording;
import org.zhiban.core.regulation.Citation;
import org.zhiban.core.regulation.EmergencyProcedure.ReportLimit;
import org.zhiban.core.time.TimeLimit;

/**
 * A known limit for reporting upward (上报时限样式), dated and with its source: numbers differ by issuer and by year, so a
 * regulation names the ones it goes by and none is a default. The known ones are in {@code limit-profiles.yaml}.
 */
record LimitProfile(
        String id,
        Wording issuer,
        Optional<Wording> source,
        Set<Grade> grades,
        ReportForm form,
        TimeLimit within,
        ReportLimit.Start start,
        LocalDate from,
        Optional<LocalDate> until) {
    private static final String NAME = "limit-profiles.yaml";

    /** Read when first asked for. */
    private static final class Known {
        private static final Map<String, LimitProfile> PROFILES = read();
    }

    /** By name, in the order of the table. */
    static Map<String, LimitProfile> known() {
        return Known.PROFILES;
    }

    ReportLimit under(Citation citation) {
        return new ReportLimit(issuer, source, grades, form, within, start, from, until, citation);
    }

    private static Map<String, LimitProfile> read() {
        try (InputStream in = LimitProfile.class.getResourceAsStream(NAME)) {
            Yaml rows = Yaml.of(Path.of(NAME), new String(in.readAllBytes(), StandardCharsets.UTF_8));
            List<LimitProfile> profiles = rows.get("profiles").list(LimitProfile::row);
            Table.requireSound(rows.problems());
            Map<String, LimitProfile> byName = new LinkedHashMap<>();
            profiles.forEach(profile -> byName.put(profile.id, profile));
            return Collections.unmodifiableMap(byName);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Optional<LimitProfile> row(Yaml place) {
        place.only("id", "zh", "en", "source", "grades", "form", "within", "from-the", "from", "until");
        return place.get("id").text().flatMap(id -> EmergencyPart.profile(id, place));
    }
}
