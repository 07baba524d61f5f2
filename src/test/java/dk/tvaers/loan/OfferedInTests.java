package dk.tvaers.loan;

import dk.tvaers.kernel.MunicipalityCode;
import jakarta.inject.Singleton;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/** Whom a municipality can offer, as far as the test that runs has said. */
@Singleton
class OfferedInTests implements OfferChoices {

    private static final Map<MunicipalityCode, List<Choice>> OFFERED = new ConcurrentHashMap<>();

    /** From now on the municipality can offer these and nobody else. */
    static void set(MunicipalityCode lender, List<Choice> choices) {
        OFFERED.put(lender, choices);
    }

    @Override
    public List<Choice> of(MunicipalityCode lender, LocalDate day) {
        return OFFERED.getOrDefault(lender, List.of());
    }
}
