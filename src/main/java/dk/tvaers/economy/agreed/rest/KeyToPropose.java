package dk.tvaers.economy.agreed.rest;

import dk.tvaers.economy.agreed.KeyData;
import dk.tvaers.economy.agreed.KeyProposal;
import dk.tvaers.economy.rest.KeyBody;
import dk.tvaers.kit.rest.Fields;
import io.micronaut.serde.annotation.Serdeable;
import io.swagger.v3.oas.annotations.media.Schema;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

@Serdeable
@Schema(name = "AllocationKeyToPropose")
record KeyToPropose(
        @Schema(requiredMode = Schema.RequiredMode.REQUIRED, maxLength = KeyData.LONGEST_NAME) @Nullable
        String name,

        @Schema(maxLength = KeyData.LONGEST_PURPOSE, description = "What is shared by it") @Nullable
        String purpose,

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

    KeyData data() {
        Fields fields = new Fields();
        fields.required("name", name);
        fields.throwIfAny();
        return new KeyData(Objects.requireNonNull(name), purpose);
    }

    KeyProposal proposal() {
        return new KeyVersionToPropose(validFrom, note, key).proposal();
    }
}
