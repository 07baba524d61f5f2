package dk.tvaers.pack.rest;

import dk.tvaers.kit.rest.Fields;
import dk.tvaers.pack.PackFormat;
import io.micronaut.serde.annotation.Serdeable;
import io.swagger.v3.oas.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** Which file is asked for. */
@Serdeable
record ReportToMake(
        @Schema(description = "PDF or EXCEL", example = "PDF") @Nullable
        String format) {

    PackFormat asked() {
        Fields fields = new Fields();
        PackFormat asked = fields.code("format", format, PackFormat.class);
        fields.required("format", format);
        fields.throwIfAny();
        return asked == null ? PackFormat.PDF : asked;
    }
}
