package dk.tvaers.economy.settlement.rest;

import dk.tvaers.economy.settlement.HoursLine;
import dk.tvaers.economy.settlement.LeftOut;
import dk.tvaers.economy.settlement.LineDifference;
import dk.tvaers.economy.settlement.LineKind;
import dk.tvaers.economy.settlement.SettlementLine;
import dk.tvaers.economy.vat.VatTreatment;
import dk.tvaers.kernel.Id;
import dk.tvaers.kernel.Money;
import io.micronaut.serde.annotation.Serdeable;
import io.swagger.v3.oas.annotations.media.Schema;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

@Serdeable
@Schema(name = "SettlementLine")
record LineBody(
        @Schema(description = "Null as long as it is a draft") @Nullable
        String id,

        int number,
        LineKind kind,
        String title,
        @Nullable String cost,

        @Schema(description = "Who has paid it") @Nullable String payer,

        LocalDate from,
        LocalDate to,

        @Schema(description = "Without VAT") Money amount,

        VatTreatment vatTreatment,

        @Schema(description = "Of the municipalities whose economy the caller sees")
        List<ShareBody> shares) {

    @Serdeable
    @Schema(name = "SettlementShare")
    record ShareBody(String municipality, Money amount) {}

    static LineBody of(SettlementLine line) {
        return new LineBody(
                line.id() == null ? null : line.id().toString(),
                line.number(),
                line.kind(),
                line.title(),
                line.cost() == null ? null : line.cost().toString(),
                line.payer() == null ? null : line.payer().value(),
                line.from(),
                line.to(),
                line.amount(),
                line.vat().treatment(),
                line.shares().entrySet().stream()
                        .map(each -> new ShareBody(each.getKey().value(), each.getValue()))
                        .toList());
    }

    @Serdeable
    @Schema(name = "SettlementHours", description = "Confirmed hours of one day; a counter-entry is below zero")
    record HoursBody(
            String id,
            String loan,
            String lender,
            String borrower,
            LocalDate day,
            BigDecimal hours,
            Money amount,
            VatTreatment vatTreatment) {

        static HoursBody of(HoursLine line) {
            return new HoursBody(
                    Id.text(line.id()),
                    line.loanId(),
                    line.lender().value(),
                    line.borrower().value(),
                    line.day(),
                    line.hours(),
                    line.amount(),
                    line.vat().treatment());
        }
    }

    @Serdeable
    @Schema(name = "SettlementLeftOut", description = "Of the period, but waiting for a later settlement")
    record LeftOutBody(
            LeftOut.Reason reason,

            @Schema(description = "Null for lent hours") @Nullable
            String cost,

            String municipality,
            @Nullable Money amount) {

        static LeftOutBody of(LeftOut left) {
            return new LeftOutBody(
                    left.reason(),
                    left.cost() == null ? null : left.cost().toString(),
                    left.municipality().value(),
                    left.amount());
        }
    }

    @Serdeable
    @Schema(name = "SettlementDifference", description = "No longer as it was sent")
    record DifferenceBody(
            int number,
            String title,
            Money sent,

            @Schema(description = "Null when it can no longer be settled") @Nullable
            Money now,

            LineDifference.What what) {

        static DifferenceBody of(LineDifference difference) {
            return new DifferenceBody(
                    difference.number(), difference.title(), difference.sent(), difference.now(), difference.what());
        }
    }
}
