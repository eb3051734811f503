package org.zhiban.core.regulation;

import java.util.List;
import org.zhiban.clausetests.ClauseGate;
import org.zhiban.clausetests.ClauseText;

/** No build passes while a clause of articles 一(一) to 一(四) lacks its proof. */
class RegulationGate extends ClauseGate {
    private static final String PURPOSE = "序-1";

    @Override
    protected List<ClauseText> catalogue() {
        return Jiaohe.regulation().clauses().stream().map(RegulationGate::text).toList();
    }

    @Override
    protected String title() {
        Regulation regulation = Jiaohe.regulation();
        return regulation.title().zh() + " " + regulation.title().en();
    }

    private static ClauseText text(Clause clause) {
        String zh = clause.paraphrase().zh();
        String en = clause.paraphrase().en();
        ClauseText text = clause.kind() == Clause.Kind.DEFINITION
                ? ClauseText.definition(clause.id(), clause.revision(), zh, en)
                : ClauseText.enforceable(clause.id(), clause.revision(), zh, en);
        return clause.id().equals(PURPOSE)
                ? text.exempt("立规目的，不设权利义务，仅供解释其他条款时参考，无从违反。"
                        + "It states the purpose, creates neither duty nor right and guides how the others are read;"
                        + " nobody can breach it.")
                : text;
    }
}
