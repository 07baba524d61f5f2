package dk.tvaers.collaboration;

import dk.tvaers.kernel.MunicipalityCode;
import dk.tvaers.kernel.Now;
import io.micronaut.transaction.annotation.Transactional;
import jakarta.inject.Singleton;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The register of municipalities. It is public knowledge: whoever has an account may read it. */
@Singleton
public class Municipalities {

    private final MunicipalityRows rows;

    Municipalities(MunicipalityRows rows) {
        this.rows = rows;
    }

    /** All municipalities as they are today, lowest code first. */
    @Transactional(readOnly = true)
    public List<RegisterItem> all() {
        return rows.listOn(Now.today());
    }

    @Transactional(readOnly = true)
    public Optional<Municipality> byCode(MunicipalityCode code) {
        return rows.findByCode(code);
    }

    /** The municipality that a name means, whatever its case, hyphens and aa or å, with or without "Kommune". */
    @Transactional(readOnly = true)
    public Optional<Municipality> byAlias(String name) {
        return rows.findByAlias(MunicipalityName.normalised(name));
    }

    /** The region on a date; empty before 2007-01-01. */
    @Transactional(readOnly = true)
    public Optional<String> regionOn(MunicipalityCode code, LocalDate date) {
        return rows.regionOn(code, date);
    }

    /** The newest count of inhabitants on or before a date of each whose inhabitants are known. */
    @Transactional(readOnly = true)
    public Map<MunicipalityCode, Integer> inhabitantsOn(LocalDate date) {
        Map<MunicipalityCode, Integer> known = new HashMap<>();
        for (RegisterItem municipality : rows.listOn(date)) {
            Integer inhabitants = municipality.inhabitants();
            if (inhabitants != null) {
                known.put(municipality.code(), inhabitants);
            }
        }
        return known;
    }

    /** The newest count of inhabitants on or before a date; empty when none is known. */
    @Transactional(readOnly = true)
    public Optional<Population> populationOn(MunicipalityCode code, LocalDate date) {
        return rows.populationOn(code, date);
    }
}
