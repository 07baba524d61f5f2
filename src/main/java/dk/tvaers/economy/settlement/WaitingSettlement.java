package dk.tvaers.economy.settlement;

import dk.tvaers.kernel.Money;
import dk.tvaers.kernel.MunicipalityCode;
import io.micronaut.core.annotation.Introspected;
import io.micronaut.data.annotation.MappedProperty;
import java.time.LocalDate;

/**
 * A settlement that waits for the answer of a municipality.
 *
 * @param deadlineOn the last day for objections
 * @param net above zero when the municipality pays, below zero when it receives
 */
@Introspected
public record WaitingSettlement(
        @MappedProperty SettlementId id,
        int year,
        int quarter,
        LocalDate deadlineOn,
        MunicipalityCode municipality,
        String municipalityName,
        @MappedProperty Money net) {

    public SettlementPeriod period() {
        return new SettlementPeriod(year, quarter);
    }
}
