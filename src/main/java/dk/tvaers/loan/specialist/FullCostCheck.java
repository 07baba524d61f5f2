package dk.tvaers.loan.specialist;

import dk.tvaers.access.CurrentContext;
import dk.tvaers.kernel.Money;
import jakarta.inject.Singleton;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** Holds what a loan costs an hour against the full cost that the lender has reckoned. */
@Singleton
class FullCostCheck implements RateCheck {

    private final SpecialistRows specialists;
    private final RateRows rates;
    private final RateCalculationRows calculations;
    private final CurrentContext context;

    FullCostCheck(
            SpecialistRows specialists, RateRows rates, RateCalculationRows calculations, CurrentContext context) {
        this.specialists = specialists;
        this.rates = rates;
        this.calculations = calculations;
        this.context = context;
    }

    @Override
    public RateVerdict check(SpecialistId specialist, LocalDate from, Money perHour, LegalBasis basis) {
        Optional<RateItem> rate = inForce(specialist, from);
        if (rate.isEmpty()) {
            return RateVerdict.UNKNOWN;
        }
        Money fullCost =
                calculations.findByRateId(rate.get().id()).orElseThrow().fullCost();
        if (!perHour.isLessThan(fullCost)) {
            return RateVerdict.COVERS_FULL_COST;
        }
        return rate.get().basis() == basis && rate.get().notedAt() != null
                ? RateVerdict.BELOW_WITH_FINANCES_NOTE
                : RateVerdict.BELOW_FULL_COST;
    }

    /** The specialist's own, else the job category's. */
    private Optional<RateItem> inForce(SpecialistId id, LocalDate day) {
        return specialists.find(context.collaborationId(), id).flatMap(found -> {
            List<RateItem> own = rates.ofSpecialist(context.collaborationId(), id);
            List<RateItem> category =
                    rates.ofCategory(context.collaborationId(), found.municipality(), found.jobCategory());
            return Stream.concat(own.stream(), category.stream().filter(rate -> !rate.isPersonal()))
                    .filter(rate -> rate.validity().contains(day))
                    .findFirst();
        });
    }
}
