package dk.tvaers.economy.agreed.rest;

import dk.tvaers.economy.agreed.KeyProposal;
import dk.tvaers.economy.rest.KeyBody;
import dk.tvaers.kit.rest.Fields;
import io.micronaut.serde.annotation.Serdeable;
import io.swagger.v3.oas.annotations.media.Schema;
import java.time.LocalDate;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

@Serdeable
@Schema(name = "AllocationKeyVersionToPropose")
record KeyVersionToPropose(
        @Schema(
                requiredMode = Schema.RequiredMode.REQUIRED,
                format = "date",
                description = "The first day on which it is to hold; those that are members that day approve it")
        @Nullable
        String validFrom,

        @Schema(maxLength = KeyProposal.LONGEST_NOTE, description = "Why it is proposed") @Nullable
        String note,

        @Schema(requiredMode = Schema.RequiredMode.REQUIRED) @Nullable
        KeyBody key) {

    KeyProposal proposal() {
        Fields fields = new Fields();
        fields.required("key", key);
        LocalDate from = fields.requiredDate("validFrom", validFrom);
        return new KeyProposal(KeyBody.within("key", Objects.requireNonNull(key)::read), from, note);
    }
}
