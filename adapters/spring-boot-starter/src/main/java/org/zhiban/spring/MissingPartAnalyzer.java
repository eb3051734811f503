package org.zhiban.spring;

import org.springframework.boot.diagnostics.AbstractFailureAnalyzer;
import org.springframework.boot.diagnostics.FailureAnalysis;

/** Tells at the start what is missing and what to do (启动失败说明), in place of a stack trace. */
class MissingPartAnalyzer extends AbstractFailureAnalyzer<MissingPartException> {

    @Override
    protected FailureAnalysis analyze(Throwable rootFailure, MissingPartException cause) {
        return new FailureAnalysis(
                cause.getMessage(),
                cause.remedy().zh() + System.lineSeparator() + cause.remedy().en(),
                cause);
    }
}
