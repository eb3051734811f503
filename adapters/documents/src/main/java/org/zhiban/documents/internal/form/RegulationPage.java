package org.zhiban.documents.internal.form;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.zhiban.core.message.Messages;
import org.zhiban.core.regulation.Basis;
import org.zhiban.core.regulation.Citation;
import org.zhiban.core.regulation.Clause;
import org.zhiban.core.regulation.Regulation;

/**
 * The regulation of a day (制度读取), clause by clause.
 *
 * @param reading the view
 * @param law the regulation in force
 * @param parameters its parameters, each with what it rests on
 * @param proofs what proves each clause, by its id
 */
record RegulationPage(
        Reading reading, Regulation law, List<Parameters.Named> parameters, Map<String, List<String>> proofs) {

    static RegulationPage of(Reading reading, LocalDate date, Map<String, List<String>> proofs) {
        Regulation law = reading.view().plan().regulations().on(date);
        return new RegulationPage(reading, law, Parameters.of(law, reading), proofs);
    }

    String rules(Clause clause) {
        return law.citations().entrySet().stream()
                .filter(one -> one.getValue().clause().equals(clause.id()))
                .map(one -> reading.messages().rule(one.getKey()) + basis(one.getValue()))
                .collect(Collectors.joining("\n"));
    }

    String parameters(Clause clause) {
        return parameters.stream()
                .filter(one -> one.citation().clause().equals(clause.id()))
                .map(one -> one.text() + basis(one.citation()))
                .collect(Collectors.joining("\n"));
    }

    /** Where it is not the text that says so: the reading chosen. */
    private String basis(Citation citation) {
        if (citation.basis() == Basis.TEXT) {
            return "";
        }
        String name = reading.say(Messages.basis(citation.basis()));
        return reading.choose("（", " (")
                + name
                + reading.choose("：", ": ")
                + reading.say(citation.reading())
                + reading.choose("）", ")");
    }

    String proofs(Clause clause) {
        return String.join("\n", proofs.getOrDefault(clause.id(), List.of()));
    }

    String kind(Clause clause) {
        return switch (clause.kind()) {
            case OBLIGATION -> reading.choose("义务", "obligation");
            case PROHIBITION -> reading.choose("禁止", "prohibition");
            case PERMISSION -> reading.choose("许可", "permission");
            case DEFINITION -> reading.choose("定义", "definition");
        };
    }
}
