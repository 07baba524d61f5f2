package dk.tvaers.loan;

import dk.tvaers.kernel.Invalid;
import dk.tvaers.kernel.Money;
import dk.tvaers.kernel.MunicipalityCode;
import dk.tvaers.loan.specialist.LegalBasis;
import dk.tvaers.loan.specialist.SpecialistId;
import java.math.BigDecimal;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * What a municipality offers: whom, when, how much and on which terms.
 *
 * @param to the last day, included
 * @param mostHours in quarters of hours
 * @param rate per hour without the overhead, above zero
 * @param perKilometre zero when driving is not paid
 * @param vatTreatment at most 500 characters, as finance has chosen it
 * @param confidentiality at most 2000 characters
 * @param dataAccess at most 2000 characters
 * @param place at most 200 characters
 */
public record OfferData(
        SpecialistId specialist,
        LocalDate from,
        LocalDate to,
        BigDecimal mostHours,
        Money rate,
        Overhead overhead,
        Money perKilometre,
        LegalBasis basis,
        @Nullable String vatTreatment,
        @Nullable String confidentiality,
        @Nullable String dataAccess,
        @Nullable String place) {

    private static final Money MOST_RATE = Money.kroner(10_000);
    private static final Money MOST_PER_KILOMETRE = Money.kroner(100);

    public OfferData {
        vatTreatment = Hours.blankIsNothing(vatTreatment);
        confidentiality = Hours.blankIsNothing(confidentiality);
        dataAccess = Hours.blankIsNothing(dataAccess);
        place = Hours.blankIsNothing(place);
    }

    void validate(LocalDate today) {
        new Invalid.Collector()
                .check(!to.isBefore(from), "to", "error.date-order")
                .check(!to.isBefore(today), "to", "loan.rule.need-past")
                .check(Hours.canBeAgreed(mostHours), "mostHours", "loan.rule.hours", Hours.MOST)
                .check(rate.ore() > 0 && !MOST_RATE.isLessThan(rate), "rate", "loan.rule.rate", MOST_RATE)
                .check(
                        !perKilometre.isNegative() && !MOST_PER_KILOMETRE.isLessThan(perKilometre),
                        "perKilometre",
                        "loan.rule.negative")
                .check(fits(vatTreatment, 500), "vatTreatment", "error.too-long", 500)
                .check(fits(confidentiality, 2000), "confidentiality", "error.too-long", 2000)
                .check(fits(dataAccess, 2000), "dataAccess", "error.too-long", 2000)
                .check(fits(place, 200), "place", "error.too-long", 200)
                .throwIfAny();
    }

    /** As a version of the terms of an offer for a request. */
    Terms terms(int number, LoanRequestItem request, MunicipalityCode lender) {
        return new Terms(
                number,
                lender,
                request.municipality(),
                specialist,
                request.projectId(),
                from,
                to,
                mostHours,
                rate,
                overhead,
                perKilometre,
                basis,
                vatTreatment,
                confidentiality,
                dataAccess,
                place);
    }

    private static boolean fits(@Nullable String text, int longest) {
        return text == null || text.length() <= longest;
    }
}
