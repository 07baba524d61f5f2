package dk.tvaers.exchange;

import dk.tvaers.kernel.MunicipalityCode;
import java.util.Map;

/** The short names of all municipalities, for features on lower floors than the register. */
public interface MunicipalityNames {

    Map<MunicipalityCode, String> all();
}
