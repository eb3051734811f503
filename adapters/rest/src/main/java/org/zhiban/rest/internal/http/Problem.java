package org.zhiban.rest.internal.http;

import com.fasterxml.jackson.annotation.JsonInclude;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.zhiban.core.language.Language;
import org.zhiban.core.language.Wording;

/** What went wrong, as RFC 9457 has it. */
@Schema(description = "RFC 9457")
@JsonInclude(JsonInclude.Include.NON_EMPTY)
public record Problem(
        String type, String title, int status, String detail, List<Violation> violations, List<RefusalView> refusals) {
    public static final String MEDIA = "application/problem+json";
    public static final MediaType TYPE = MediaType.valueOf(MEDIA);

    /** One rule a request broke: where in it, by which value, which rule. */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    public record Violation(String pointer, String rule, String message, Object rejected) {}

    /** One reason of the regulation against a command. */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    public record RefusalView(String code, String clause, String basis, String sentence) {}

    public static Problem of(Kind kind, Language language, String detail) {
        return of(kind, kind.status(), language, detail);
    }

    static Problem of(Kind kind, int status, Language language, String detail) {
        return new Problem(kind.uri(), kind.title().in(language), status, detail, List.of(), List.of());
    }

    Problem with(List<Violation> broken) {
        return new Problem(type, title, status, detail, broken, refusals);
    }

    Problem refusing(List<RefusalView> reasons) {
        return new Problem(type, title, status, detail, violations, reasons);
    }

    Response response() {
        return Response.status(status).type(TYPE).entity(this).build();
    }

    /** Which problem it is; the answer's type is its name. */
    public enum Kind {
        MALFORMED(400, "请求无法读懂", "the request cannot be read"),
        UNKNOWN_CALLER(401, "请先认证", "who is calling is not known"),
        NOT_STAFF(403, "不是本单位在册人员", "the caller is no member of staff"),
        NOT_FOUND(404, "没有这一项，或无权知悉", "there is no such thing, or not for this reader"),
        METHOD_NOT_ALLOWED(405, "方法不允许", "the method is not allowed here"),
        NOT_ACCEPTABLE(406, "不提供所要的格式", "the asked form is not offered"),
        REFUSED(409, "按制度不予记录", "refused by the regulation"),
        CHANGED(412, "记录本已有新的记录", "the book has gone on since"),
        TOO_LARGE(413, "请求过长", "the request is too large"),
        UNSUPPORTED_TYPE(415, "只接受 UTF-8 的 JSON", "only JSON in UTF-8 is taken"),
        INVALID(422, "请求不合规格", "the request breaks a rule"),
        KEY_REUSED(422, "幂等键已用于别的请求", "the idempotency key was used for another request"),
        TOO_MANY(429, "请求过于频繁", "too many requests"),
        UNAVAILABLE(503, "记录本暂不可用", "the book is not available"),
        INTERNAL(500, "内部错误", "an internal error"),
        OTHER(400, "请求未被接受", "the request was not accepted");

        private final int status;
        private final Wording title;

        Kind(int status, String zh, String en) {
            this.status = status;
            this.title = Wording.of(zh, en);
        }

        public int status() {
            return status;
        }

        public Wording title() {
            return title;
        }

        public String uri() {
            return "urn:zhiban:problem:"
                    + name().toLowerCase(java.util.Locale.ROOT).replace('_', '-');
        }
    }
}
