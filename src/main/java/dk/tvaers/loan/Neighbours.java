package dk.tvaers.loan;

import dk.tvaers.kernel.Money;
import dk.tvaers.loan.specialist.SpecialistId;
import jakarta.inject.Singleton;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;

/** What loans ask of whoever keeps specialists, rates and capacities. */
@Singleton
class Neighbours {

    private final List<LentSpecialists> specialists;
    private final List<RateCheck> rates;
    private final List<WeeklyCapacity> capacities;

    Neighbours(List<LentSpecialists> specialists, List<RateCheck> rates, List<WeeklyCapacity> capacities) {
        this.specialists = specialists;
        this.rates = rates;
        this.capacities = capacities;
    }

    Map<SpecialistId, LentSpecialists.Specialist> find(Collection<SpecialistId> ids) {
        return ids.isEmpty()
                ? Map.of()
                : specialists.stream()
                        .flatMap(keeper -> keeper.find(ids).stream())
                        .collect(Collectors.toMap(
                                LentSpecialists.Specialist::id, Function.identity(), (one, other) -> one));
    }

    Optional<LentSpecialists.Specialist> find(SpecialistId id) {
        return Optional.ofNullable(find(List.of(id)).get(id));
    }

    RateVerdict verdict(SpecialistId specialist, LocalDate from, Money perHour, LegalBasis basis) {
        return rates.stream()
                .map(keeper -> keeper.check(specialist, from, perHour, basis))
                .filter(verdict -> verdict != RateVerdict.UNKNOWN)
                .findFirst()
                .orElse(RateVerdict.UNKNOWN);
    }

    Optional<BigDecimal> capacity(SpecialistId specialist, LocalDate monday) {
        return capacities.stream()
                .flatMap(keeper -> keeper.hours(specialist, monday).stream())
                .findFirst();
    }
}
