package org.zhiban.core.regulation;

import java.util.Objects;
import org.zhiban.core.language.Wording;
import org.zhiban.core.staff.Eligibility;

/**
 * A pool (轮值范围): those among whom a duty rotates.
 *
 * @param id its name in the regulation
 * @param name its name for people
 * @param eligibility who belongs to it
 * @param citation the clause that says so
 */
public record Pool(String id, Wording name, Eligibility eligibility, Citation citation) {

    /**
     * Checks that nothing is missing.
     *
     * @throws NullPointerException if a component is null
     * @throws IllegalArgumentException if the id has another form than a post's
     */
    public Pool {
        PostId.requireName(id, "轮值范围 pool id");
        Objects.requireNonNull(name, "name");
        Objects.requireNonNull(eligibility, "eligibility");
        Objects.requireNonNull(citation, "citation");
    }
}
