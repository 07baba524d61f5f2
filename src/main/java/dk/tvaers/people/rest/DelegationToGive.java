package dk.tvaers.people.rest;

import dk.tvaers.kernel.Period;
import dk.tvaers.kernel.PersonId;
import dk.tvaers.kit.rest.Fields;
import io.micronaut.serde.annotation.Serdeable;
import io.swagger.v3.oas.annotations.media.Schema;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

@Serdeable
@Schema(name = "DelegationToGive")
record DelegationToGive(
        @Schema(
                requiredMode = Schema.RequiredMode.REQUIRED,
                description = "The id of who acts for the person; somebody with a log-in",
                pattern = "[0-9A-Z]{13}")
        @Nullable
        String receiver,

        @Schema(requiredMode = Schema.RequiredMode.REQUIRED, format = "date") @Nullable
        String from,

        @Schema(requiredMode = Schema.RequiredMode.REQUIRED, format = "date") @Nullable
        String to) {

    record Read(PersonId receiver, Period period) {}

    Read read() {
        Fields fields = new Fields();
        fields.required("receiver", receiver);
        fields.required("from", from);
        fields.required("to", to);
        PersonId who = fields.id("receiver", receiver, PersonId::of);
        LocalDate first = fields.date("from", from);
        LocalDate last = fields.date("to", to);
        fields.throwIfAny();
        if (who == null || first == null) {
            throw new IllegalStateException("refused above");
        }
        return new Read(who, new Period(first, last));
    }
}
