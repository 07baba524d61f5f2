package dk.tvaers.loan;

import dk.tvaers.loan.specialist.WeeklyCapacity;
import dk.tvaers.loan.specialist.RateVerdict;
import dk.tvaers.loan.specialist.RateCheck;
import dk.tvaers.loan.specialist.LentSpecialists;
import dk.tvaers.loan.specialist.LegalBasis;
import dk.tvaers.kernel.Money;
import dk.tvaers.kernel.MunicipalityCode;
import dk.tvaers.kernel.PersonId;
import dk.tvaers.loan.specialist.SpecialistId;
import jakarta.inject.Singleton;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;

/** Specialists, their full cost and their capacity, as far as tests have said. */
@Singleton
class KnownInTests implements LentSpecialists, RateCheck, WeeklyCapacity {

    static final Money FULL_COST = Money.kroner(500);

    private static final Map<SpecialistId, Specialist> KNOWN = new ConcurrentHashMap<>();
    private static final Map<SpecialistId, Boolean> NOTED = new ConcurrentHashMap<>();
    private static final Map<SpecialistId, BigDecimal> CAPACITIES = new ConcurrentHashMap<>();

    static SpecialistId specialist(MunicipalityCode municipality, @Nullable PersonId person) {
        SpecialistId id = SpecialistId.next();
        KNOWN.put(id, new Specialist(id, municipality, person, "Testleder, " + municipality.value(), "Testleder"));
        return id;
    }

    static void noted(SpecialistId id) {
        NOTED.put(id, true);
    }

    static void capacity(SpecialistId id, BigDecimal hours) {
        CAPACITIES.put(id, hours);
    }

    @Override
    public List<Specialist> find(Collection<SpecialistId> ids) {
        return ids.stream().map(KNOWN::get).filter(Objects::nonNull).toList();
    }

    @Override
    public RateVerdict check(SpecialistId specialist, LocalDate from, Money perHour, LegalBasis basis) {
        if (!KNOWN.containsKey(specialist)) {
            return RateVerdict.UNKNOWN;
        }
        if (!perHour.isLessThan(FULL_COST)) {
            return RateVerdict.COVERS_FULL_COST;
        }
        return NOTED.containsKey(specialist) ? RateVerdict.BELOW_WITH_FINANCES_NOTE : RateVerdict.BELOW_FULL_COST;
    }

    @Override
    public Optional<BigDecimal> hours(SpecialistId specialist, LocalDate monday) {
        return Optional.ofNullable(CAPACITIES.get(specialist));
    }
}
