package dk.tvaers.loan.specialist;

import dk.tvaers.kernel.Invalid;
import dk.tvaers.kernel.Money;
import dk.tvaers.kernel.MunicipalityCode;
import dk.tvaers.kernel.Period;

/**
 * A rate as it is set.
 *
 * @param holder for whom it holds
 * @param validity its first and last day
 */
public record RateData(Holder holder, Money perHour, LegalBasis basis, Period validity, CostCalculation calculation) {

    /** For whom a rate holds. */
    public sealed interface Holder {

        /** Everybody of a job category in a municipality: what is usual, since it reveals nobody's salary. */
        record Category(MunicipalityCode municipality, CatalogueEntryId jobCategory) implements Holder {}

        /** One specialist; it comes before the category's. */
        record Personal(SpecialistId specialist) implements Holder {}
    }

    private static final Money MOST = Money.kroner(100_000);

    Invalid.Collector problems() {
        return new Invalid.Collector()
                .check(perHour.ore() > 0 && !MOST.isLessThan(perHour), "perHour", "specialist.rule.amount")
                .addAll(calculation.problems().found());
    }
}
