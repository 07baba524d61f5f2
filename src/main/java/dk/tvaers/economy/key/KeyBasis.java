package dk.tvaers.economy.key;

import dk.tvaers.kernel.MunicipalityCode;
import java.math.BigDecimal;
import java.util.Optional;

/** The figures that keys go by. */
public interface KeyBasis {

    /** Inhabitants by the newest count on or before the key's date; empty when none is known. */
    Optional<Integer> inhabitants(AllocationKey.PerInhabitant key, MunicipalityCode municipality);

    /** Hours borrowed and confirmed in the key's months; zero when there are none. */
    BigDecimal hours(AllocationKey.Hours key, MunicipalityCode municipality);
}
