package org.zhiban.core.form;

import java.util.Objects;

/**
 * A visitor (来访人员), clause 一(五)2.
 *
 * @param name who came
 * @param organisation from where
 * @param purpose on what business
 * @param host whom the visitor came to see
 * @param result what came of it
 */
public record Visitor(String name, String organisation, String purpose, String host, String result) {

    /**
     * Checks that nothing is missing.
     *
     * @throws NullPointerException if a component is null
     */
    public Visitor {
        Objects.requireNonNull(name, "name");
        Objects.requireNonNull(organisation, "organisation");
        Objects.requireNonNull(purpose, "purpose");
        Objects.requireNonNull(host, "host");
        Objects.requireNonNull(result, "result");
    }
}
