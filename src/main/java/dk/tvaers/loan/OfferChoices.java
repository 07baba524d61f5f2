package dk.tvaers.loan;

import dk.tvaers.access.Guard;
import dk.tvaers.access.Right;
import dk.tvaers.access.Target;
import dk.tvaers.kernel.Forbidden;
import dk.tvaers.kernel.Money;
import dk.tvaers.kernel.MunicipalityCode;
import dk.tvaers.loan.specialist.RateItem;
import dk.tvaers.loan.specialist.Rates;
import dk.tvaers.loan.specialist.SpecialistFilter;
import dk.tvaers.loan.specialist.SpecialistId;
import dk.tvaers.loan.specialist.SpecialistItem;
import dk.tvaers.loan.specialist.Specialists;
import io.micronaut.transaction.annotation.Transactional;
import jakarta.inject.Singleton;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Whom a municipality can offer, and at what price. */
@Singleton
public class OfferChoices {

    private final Specialists specialists;
    private final Rates rates;
    private final Guard guard;

    OfferChoices(Specialists specialists, Rates rates, Guard guard) {
        this.specialists = specialists;
        this.rates = rates;
        this.guard = guard;
    }

    /**
     * The municipality's specialists that are on the list on a day, by name.
     *
     * @param day on which the loan would begin
     * @throws Forbidden without the right to offer for the municipality
     */
    @Transactional(readOnly = true)
    public List<Choice> of(MunicipalityCode lender, LocalDate day) {
        guard.require(Right.OFFER_LOAN, Target.of(lender));
        List<RateItem> prices = rates.list(lender, day);
        return specialists.list(new SpecialistFilter(null, null, lender, null, null, false)).stream()
                .filter(each -> each.isLentOn(day))
                .map(each -> new Choice(each.id(), each.label(), each.jobCategoryName(), price(each, prices)))
                .sorted(Comparator.comparing(Choice::name))
                .toList();
    }

    /** The specialist's own, else the job category's. */
    private static @Nullable Money price(SpecialistItem specialist, List<RateItem> prices) {
        return prices.stream()
                .filter(RateItem::isUsable)
                .filter(rate -> rate.isPersonal()
                        ? specialist.id().equals(rate.specialist())
                        : specialist.jobCategory().equals(rate.jobCategory()))
                .min(Comparator.comparing(rate -> !rate.isPersonal()))
                .map(RateItem::perHour)
                .orElse(null);
    }

    /**
     * Somebody who can be offered.
     *
     * @param name as the lender sees it
     * @param competence what everybody sees: Testleder
     * @param rate what an hour costs on the day; null when no rate holds
     */
    public record Choice(
            SpecialistId id,
            String name,
            String competence,
            @Nullable Money rate) {}
}
