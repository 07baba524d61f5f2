package dk.tvaers.transfer.rest;

import dk.tvaers.kernel.Now;
import dk.tvaers.kit.rest.Fields;
import dk.tvaers.transfer.ExportOrder;
import io.micronaut.serde.annotation.Serdeable;
import io.swagger.v3.oas.annotations.media.Schema;
import java.time.LocalDate;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** What is to be exported. */
@Serdeable
@Schema(name = "ExportToMake")
record ExportToMake(
        @Schema(description = "members, people, projects, reports or all") @Nullable
        String what,

        @Schema(description = "The first day of the reports; the first of last month when left out") @Nullable
        String from,

        @Schema(description = "Their last day; today when left out") @Nullable
        String to) {

    ExportOrder order(String language) {
        Fields fields = new Fields();
        fields.required("what", what);
        LocalDate first = fields.date("from", from);
        LocalDate last = fields.date("to", to);
        fields.throwIfAny();
        return new ExportOrder(
                Objects.requireNonNull(what),
                Objects.requireNonNullElse(first, Now.month().minusMonths(1).atDay(1)),
                Objects.requireNonNullElse(last, Now.today()),
                language);
    }
}
