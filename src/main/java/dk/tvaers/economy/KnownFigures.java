package dk.tvaers.economy;

import dk.tvaers.collaboration.Municipalities;
import dk.tvaers.economy.key.AllocationKey;
import dk.tvaers.economy.key.KeyBasis;
import dk.tvaers.exchange.HoursToSettle;
import dk.tvaers.kernel.MunicipalityCode;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/** The register's inhabitants and the loans' confirmed hours, each read once for a calculation. */
final class KnownFigures implements KeyBasis {

    private final Municipalities register;
    private final HoursToSettle confirmed;
    private final Map<LocalDate, Map<MunicipalityCode, Integer>> inhabitants = new HashMap<>();
    private final Map<AllocationKey.Hours, Map<MunicipalityCode, BigDecimal>> hours = new HashMap<>();

    KnownFigures(Municipalities register, HoursToSettle confirmed) {
        this.register = register;
        this.confirmed = confirmed;
    }

    @Override
    public Optional<Integer> inhabitants(AllocationKey.PerInhabitant key, MunicipalityCode municipality) {
        return Optional.ofNullable(inhabitants
                .computeIfAbsent(key.populationDate(), register::inhabitantsOn)
                .get(municipality));
    }

    /** Never below zero, also where counter-entries outweigh what was borrowed in those months. */
    @Override
    public BigDecimal hours(AllocationKey.Hours key, MunicipalityCode municipality) {
        return hours.computeIfAbsent(key, this::borrowed)
                .getOrDefault(municipality, BigDecimal.ZERO)
                .max(BigDecimal.ZERO);
    }

    private Map<MunicipalityCode, BigDecimal> borrowed(AllocationKey.Hours key) {
        return confirmed.confirmed(key.first(), key.last()).stream()
                .collect(Collectors.toMap(HoursToSettle.Line::borrower, HoursToSettle.Line::hours, BigDecimal::add));
    }
}
