package dk.tvaers.loan;

import dk.tvaers.kernel.Money;
import dk.tvaers.kernel.Period;
import dk.tvaers.loan.specialist.LegalBasis;
import dk.tvaers.loan.specialist.LentSpecialists;
import dk.tvaers.loan.specialist.RateCheck;
import dk.tvaers.loan.specialist.RateVerdict;
import dk.tvaers.loan.specialist.SpecialistId;
import dk.tvaers.loan.specialist.WeeklyCapacity;
import jakarta.inject.Singleton;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.function.Function;
import java.util.stream.Collectors;

/** What loans ask of whoever keeps specialists, rates and capacities. */
@Singleton
class Neighbours {

    private final LentSpecialists specialists;
    private final RateCheck rates;
    private final WeeklyCapacity capacities;

    Neighbours(LentSpecialists specialists, RateCheck rates, WeeklyCapacity capacities) {
        this.specialists = specialists;
        this.rates = rates;
        this.capacities = capacities;
    }

    Map<SpecialistId, LentSpecialists.Specialist> find(Collection<SpecialistId> ids) {
        return ids.isEmpty()
                ? Map.of()
                : specialists.find(ids).stream()
                        .collect(Collectors.toMap(LentSpecialists.Specialist::id, Function.identity()));
    }

    Optional<LentSpecialists.Specialist> find(SpecialistId id) {
        return Optional.ofNullable(find(List.of(id)).get(id));
    }

    RateVerdict verdict(SpecialistId specialist, LocalDate from, Money perHour, LegalBasis basis) {
        return rates.check(specialist, from, perHour, basis);
    }

    SortedMap<LocalDate, BigDecimal> capacity(SpecialistId specialist, Period period) {
        return capacities.hours(specialist, period);
    }
}
