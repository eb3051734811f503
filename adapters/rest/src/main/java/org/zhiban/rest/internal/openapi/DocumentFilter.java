package org.zhiban.rest.internal.openapi;

import jakarta.ws.rs.core.HttpHeaders;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.eclipse.microprofile.openapi.OASFactory;
import org.eclipse.microprofile.openapi.OASFilter;
import org.eclipse.microprofile.openapi.models.OpenAPI;
import org.eclipse.microprofile.openapi.models.Operation;
import org.eclipse.microprofile.openapi.models.PathItem;
import org.eclipse.microprofile.openapi.models.media.Content;
import org.eclipse.microprofile.openapi.models.media.Schema;
import org.eclipse.microprofile.openapi.models.parameters.Parameter;
import org.eclipse.microprofile.openapi.models.responses.APIResponse;
import org.eclipse.microprofile.openapi.models.responses.APIResponses;
import org.eclipse.microprofile.openapi.models.security.SecurityScheme;
import org.zhiban.rest.internal.http.Asked;
import org.zhiban.rest.internal.http.Problem;

/** Adds what holds for every operation: who may call, what may go wrong, what is written; and the domain's formats. */
public final class DocumentFilter implements OASFilter {
    private static final String CALLER = "caller";
    private static final String PROBLEM = "Problem";

    @Override
    public void filterOpenAPI(OpenAPI document) {
        Records records = Records.all();
        Map<String, Schema> schemas = new TreeMap<>(document.getComponents().getSchemas());
        records.describe(schemas);
        schemas.forEach(document.getComponents()::addSchema);
        document.getComponents().addSecurityScheme(CALLER, caller());
        document.addSecurityRequirement(OASFactory.createSecurityRequirement().addScheme(CALLER));
        document.getComponents().addResponse(PROBLEM, problem());
        document.getPaths().getPathItems().values().forEach(DocumentFilter::complete);
    }

    private static SecurityScheme caller() {
        return OASFactory.createSecurityScheme()
                .type(SecurityScheme.Type.HTTP)
                .scheme("bearer")
                .description("宿主系统识别的在册人员 a member of staff, as the host knows the caller");
    }

    private static APIResponse problem() {
        return OASFactory.createAPIResponse()
                .description("出了什么问题 what went wrong (RFC 9457)")
                .content(OASFactory.createContent()
                        .addMediaType(
                                Problem.MEDIA, OASFactory.createMediaType().schema(ref(PROBLEM))));
    }

    private static Schema ref(String name) {
        return OASFactory.createSchema().ref("#/components/schemas/" + name);
    }

    private static void complete(PathItem path) {
        path.getOperations().forEach((method, operation) -> complete(method, operation));
    }

    private static void complete(PathItem.HttpMethod method, Operation operation) {
        APIResponses responses = operation.getResponses();
        boolean isShown = responses.getAPIResponses().values().stream().anyMatch(DocumentFilter::hasSchema);
        if (method == PathItem.HttpMethod.POST && !isShown) {
            responses.removeAPIResponse("200");
            responses.removeAPIResponse("201");
            responses.addAPIResponse("201", written());
        }
        headersAndTimes(method, isShown).forEach(operation::addParameter);
        problemsOf(method, isShown)
                .forEach(status -> responses.addAPIResponse(
                        String.valueOf(status), OASFactory.createAPIResponse().ref(PROBLEM)));
    }

    private static List<Parameter> headersAndTimes(PathItem.HttpMethod method, boolean isShown) {
        Parameter language = said(Parameter.In.HEADER, HttpHeaders.ACCEPT_LANGUAGE, "回答用语 zh (default) or en", text());
        if (method == PathItem.HttpMethod.POST && !isShown) {
            return List.of(
                    language,
                    said(
                            Parameter.In.HEADER,
                            Asked.IDEMPOTENCY_KEY,
                            "幂等键 the caller's id of this very request; sent again it writes nothing more",
                            text().minLength(1).maxLength(64)),
                    said(
                            Parameter.In.HEADER,
                            HttpHeaders.IF_MATCH,
                            "记录本末端 the ETag of what was read; 412 if somebody has written since",
                            text()));
        }
        if (method == PathItem.HttpMethod.GET && isShown) {
            return List.of(
                    language,
                    said(Parameter.In.QUERY, Asked.KNOWN_AT, "当时所知 as was known at this time", time()),
                    said(Parameter.In.QUERY, Asked.AS_IT_WAS_AT, "当时实况 as it was at this time, as known now", time()));
        }
        return List.of(language);
    }

    private static Parameter said(Parameter.In in, String name, String description, Schema schema) {
        return OASFactory.createParameter()
                .in(in)
                .name(name)
                .description(description)
                .schema(schema);
    }

    private static Schema text() {
        return OASFactory.createSchema().addType(Schema.SchemaType.STRING);
    }

    private static Schema time() {
        return text().format("date-time");
    }

    private static boolean hasSchema(APIResponse response) {
        Content content = response.getContent();
        return content != null
                && content.getMediaTypes().values().stream()
                        .anyMatch(media ->
                                media.getSchema() != null && media.getSchema().getRef() != null);
    }

    private static APIResponse written() {
        return OASFactory.createAPIResponse()
                .description("已记录 the entries written, now or under the same key before")
                .content(OASFactory.createContent()
                        .addMediaType(
                                "application/json", OASFactory.createMediaType().schema(ref("Written"))));
    }

    private static List<Integer> problemsOf(PathItem.HttpMethod method, boolean isShown) {
        List<Integer> always = List.of(401, 403, 404, 406, 422, 429, 503);
        List<Integer> withBody = List.of(400, 401, 403, 404, 406, 413, 415, 422, 429, 503);
        List<Integer> writing = List.of(400, 401, 403, 404, 406, 409, 412, 413, 415, 422, 429, 503);
        return method != PathItem.HttpMethod.POST ? always : isShown ? withBody : writing;
    }
}
