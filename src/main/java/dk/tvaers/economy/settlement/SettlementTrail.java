package dk.tvaers.economy.settlement;

import dk.tvaers.access.CurrentContext;
import dk.tvaers.access.Right;
import dk.tvaers.audit.TrailKind;
import dk.tvaers.economy.vat.VatTreatment;
import dk.tvaers.kernel.MunicipalityCode;
import io.micronaut.context.annotation.Factory;
import jakarta.inject.Named;
import jakarta.inject.Singleton;
import java.math.BigDecimal;
import java.time.LocalDate;

/** What the trail tells of settling. */
@Factory
final class SettlementTrail {

    static final String SETTLEMENT = Settlements.TRAIL;

    @Singleton
    @Named("trail-settlement")
    TrailKind settlements(SettlementRows rows, CurrentContext context) {
        return new TrailKind(
                        SETTLEMENT,
                        Right.SEE_ECONOMY,
                        "begun",
                        "changed",
                        "sent",
                        "taken-back",
                        "approved",
                        "objected",
                        "locked")
                .acts("called-off", "removed", "invoiced", "bill-sent", "bill-paid", "bill-payment-undone")
                .acts("bill-reminded", "bill-renewed")
                .field("period", String.class)
                .field("carryOver", Boolean.class)
                .field("note", String.class)
                .field("number", Integer.class)
                .field("municipality", MunicipalityCode.class)
                .field("line", String.class)
                .field("reason", String.class)
                .field("bills", Integer.class)
                .field("bill", String.class)
                .field("renewed", String.class)
                .field("on", LocalDate.class)
                .shownAt(Settlements.PATH + "/%s")
                .records(SettlementId.class, ids -> rows.trailNames(context.collaborationId(), ids));
    }

    @Singleton
    @Named("trail-settlement-terms")
    TrailKind terms() {
        return new TrailKind(SettlementTerms.KIND, Right.SEE_ECONOMY, "chosen")
                .field("silenceAccepts", Boolean.class)
                .field("objectionDays", Integer.class);
    }

    @Singleton
    @Named("trail-loan-vat")
    TrailKind loanVat() {
        return new TrailKind(SigningLoanVat.KIND, Right.SEE_ECONOMY, "signed")
                .field("municipality", MunicipalityCode.class)
                .field("vatTreatment", VatTreatment.class)
                .field("vatRate", BigDecimal.class)
                .field("vatNote", String.class)
                .words(VatTreatment.class, "cost.vat");
    }
}
