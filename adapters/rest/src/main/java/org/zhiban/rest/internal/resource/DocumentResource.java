package org.zhiban.rest.internal.resource;

import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.zhiban.rest.DutyApplication;

/** The OpenAPI document, as it was written when this was built. */
@Path("")
public final class DocumentResource {
    private final byte[] document = read();

    DocumentResource() {}

    private static byte[] read() {
        try (InputStream json = DutyApplication.class.getResourceAsStream("openapi/openapi.json")) {
            return json.readAllBytes();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @GET
    @Path("openapi.json")
    @Produces(MediaType.APPLICATION_JSON)
    @Operation(hidden = true)
    public Response document() {
        return Response.ok(document.clone()).build();
    }
}
