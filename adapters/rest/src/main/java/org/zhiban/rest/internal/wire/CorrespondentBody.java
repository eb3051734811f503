package org.zhiban.rest.internal.wire;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.zhiban.core.form.Correspondent;

/** Who called, wrote or came. */
@Schema(name = "Correspondent")
public record CorrespondentBody(
        @NotNull @Size(max = Wire.LINE) String name,
        @NotNull @Size(max = Wire.LINE) String organisation,
        @NotNull @Is(Format.PHONE) String phone) {

    public Correspondent correspondent() {
        return new Correspondent(name, organisation, phone);
    }
}
