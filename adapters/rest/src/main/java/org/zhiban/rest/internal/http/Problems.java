package org.zhiban.rest.internal.http;

import jakarta.ws.rs.WebApplicationException;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.ext.ExceptionMapper;
import java.util.Map;
import org.zhiban.core.language.Language;
import org.zhiban.core.logbook.LogbookException;

/** Every exception as a problem; what is not the caller's doing says nothing of what happened inside. */
public final class Problems implements ExceptionMapper<Throwable> {
    private static final System.Logger LOG = System.getLogger("org.zhiban.rest");
    private static final String RETRY_AFTER = "5";
    private static final Map<Integer, Problem.Kind> KINDS = Map.of(
            404, Problem.Kind.NOT_FOUND,
            405, Problem.Kind.METHOD_NOT_ALLOWED,
            406, Problem.Kind.NOT_ACCEPTABLE,
            413, Problem.Kind.TOO_LARGE,
            415, Problem.Kind.UNSUPPORTED_TYPE);

    @Context
    private HttpHeaders headers;

    @Override
    public Response toResponse(Throwable thrown) {
        Language language = Languages.asked(headers.getHeaderString(HttpHeaders.ACCEPT_LANGUAGE));
        if (thrown instanceof ProblemException known) {
            return known.in(language).response();
        } else if (thrown instanceof WebApplicationException web) {
            return ofContainer(web.getResponse(), language);
        } else if (thrown instanceof LogbookException fault) {
            return ofBook(fault, language);
        } else if (thrown instanceof IllegalArgumentException mistake) {
            return Problem.of(Problem.Kind.INVALID, language, mistake.getMessage())
                    .response();
        }
        return internal(thrown, language);
    }

    private static Response ofContainer(Response answer, Language language) {
        int status = answer.getStatus();
        if (status < 400) {
            return answer;
        }
        Problem.Kind kind = KINDS.getOrDefault(status, status < 500 ? Problem.Kind.OTHER : Problem.Kind.INTERNAL);
        Response.ResponseBuilder problem =
                Response.fromResponse(Problem.of(kind, status, language, null).response());
        answer.getAllowedMethods().stream()
                .reduce((one, other) -> one + ", " + other)
                .ifPresent(allowed -> problem.header(HttpHeaders.ALLOW, allowed));
        return problem.build();
    }

    private static Response ofBook(LogbookException fault, Language language) {
        if (fault instanceof LogbookException.Conflict) {
            return Problem.of(Problem.Kind.CHANGED, language, null).response();
        }
        logged(fault);
        return Response.fromResponse(
                        Problem.of(Problem.Kind.UNAVAILABLE, language, null).response())
                .header(HttpHeaders.RETRY_AFTER, RETRY_AFTER)
                .build();
    }

    private static Response internal(Throwable thrown, Language language) {
        logged(thrown);
        return Problem.of(Problem.Kind.INTERNAL, language, null).response();
    }

    /** What kind and where, not what it says: that might quote what is guarded. */
    private static void logged(Throwable thrown) {
        StackTraceElement[] trace = thrown.getStackTrace();
        LOG.log(
                System.Logger.Level.ERROR,
                "请求失败 a request failed: " + thrown.getClass().getName() + (trace.length == 0 ? "" : " at " + trace[0]));
    }
}
