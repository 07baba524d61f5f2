package dk.tvaers.loan.rest;

import dk.tvaers.kit.rest.Fields;
import dk.tvaers.loan.Side;
import io.micronaut.serde.annotation.Serdeable;
import io.swagger.v3.oas.annotations.media.Schema;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** For which side something is said, with a note where one is wanted. */
@Serdeable
@Schema(name = "LoanWord")
record WordToSay(
        @Schema(allowableValues = {"LENDER", "BORROWER"}) @Nullable
        String side,

        @Schema(maxLength = 1000) @Nullable String note) {

    Side sideOrRefuse() {
        Fields fields = new Fields();
        fields.required("side", side);
        Side read = fields.code("side", side, Side.class);
        fields.throwIfAny();
        return Objects.requireNonNull(read);
    }
}
