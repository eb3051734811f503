package org.zhiban.core.regulation;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.zhiban.clausetests.ClauseGate;
import org.zhiban.clausetests.ClauseText;

/** No build passes while a clause of the regulation lacks its proof. */
class RegulationGate extends ClauseGate {
    /** The clauses nobody can be held to by a rule, each with the reason. */
    static final Map<String, String> EXEMPT = Map.of(
            "序-1",
            "立规目的，不设权利义务，仅供解释其他条款时参考，无从违反。"
                    + "It states the purpose, creates neither duty nor right and guides how the others are read;"
                    + " nobody can breach it.",
            "一(五)5-1",
            "兜底条款，未指明任何具体事项；临时事项一经登记，即受第三条第（四）款约束。"
                    + "A catch-all that names nothing in particular; whatever is registered under it is held by 三(四).",
            "三(三)-3",
            "文字是否通顺属文风评价，无客观标准可供判定；记录检查由分管领导进行（第三条第（七）款）。"
                    + "Whether a text is fluent is a matter of style without a standard to rule by;"
                    + " the leaders' inspection under 三(七) covers it.",
            "三(三)-4",
            "字迹要求只适用于纸质手写，电子记录无字迹。" + "Handwriting exists on paper only; an electronic record has none.");

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
        return Optional.ofNullable(EXEMPT.get(clause.id())).map(text::exempt).orElse(text);
    }
}
