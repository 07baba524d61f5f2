package dk.tvaers.status.rest;

import dk.tvaers.status.round.MunicipalityRound;
import dk.tvaers.status.round.RoundReport;
import dk.tvaers.status.round.RoundSheet;
import dk.tvaers.status.round.RoundState;
import io.micronaut.serde.annotation.Serdeable;
import io.swagger.v3.oas.annotations.media.Schema;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

@Serdeable
@Schema(name = "ReportRoundSheet")
record RoundSheetBody(
        RoundBody round,

        @Schema(description = "On which days those are reminded that have not submitted; none once it is closed")
        List<LocalDate> reminders,

        List<Part> municipalities) {

    @Serdeable
    @Schema(name = "ReportRoundOfMunicipality")
    record Part(
            String municipality,
            String municipalityName,
            RoundState state,

            @Schema(description = "How many reports it still owes")
            long missing,

            @Schema(description = "The day for which it was last reminded") @Nullable
            LocalDate remindedOn,

            List<RoundReport> reports) {

        static Part of(MunicipalityRound each) {
            return new Part(
                    each.code().value(), each.name(), each.state(), each.missing(), each.remindedOn(), each.reports());
        }
    }

    static RoundSheetBody of(RoundSheet sheet) {
        return new RoundSheetBody(
                RoundBody.of(sheet.round()),
                sheet.reminders(),
                sheet.municipalities().stream().map(Part::of).toList());
    }
}
