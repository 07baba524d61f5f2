package dk.tvaers.loan.rest;

import dk.tvaers.kernel.Money;
import dk.tvaers.loan.Terms;
import dk.tvaers.loan.specialist.LegalBasis;
import io.micronaut.serde.annotation.Serdeable;
import io.swagger.v3.oas.annotations.media.Schema;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

@Serdeable
@Schema(name = "LoanTerms", description = "Amounts in kroner")
record TermsBody(
        @Schema(description = "Of the versions, the first is 1")
        int number,

        LocalDate from,

        @Schema(description = "Included") LocalDate to,

        String mostHours,

        @Schema(description = "Per hour, without the overhead")
        Money rate,

        @Schema(description = "Per hour") @Nullable Money overhead,

        @Schema(description = "Of the rate") @Nullable String overheadPercent,

        @Schema(description = "The overhead included") Money perHour,

        Money perKilometre,

        @Schema(description = "What all the hours cost; driving and expenses come besides")
        Money total,

        LegalBasis basis,
        @Nullable String vatTreatment,
        @Nullable String confidentiality,
        @Nullable String dataAccess,
        @Nullable String place) {

    static TermsBody of(Terms terms) {
        return new TermsBody(
                terms.number(),
                terms.from(),
                terms.to(),
                terms.mostHours().toPlainString(),
                terms.rate(),
                terms.overhead().perHour(),
                terms.overhead().percent() == null
                        ? null
                        : terms.overhead().percent().toPlainString(),
                terms.perHour(),
                terms.perKilometre(),
                terms.total(),
                terms.basis(),
                terms.vatTreatment(),
                terms.confidentiality(),
                terms.dataAccess(),
                terms.place());
    }
}
