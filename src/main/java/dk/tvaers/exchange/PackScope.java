package dk.tvaers.exchange;

import dk.tvaers.kernel.MunicipalityCode;
import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * What a pack is about.
 *
 * @param municipality whose pack it is; null for the report of the whole programme
 * @param on the day as of which things are told
 * @param since what happened later is news: when the newest round but this one was closed, or a month ago
 * @param until the last day that is looked ahead to
 */
public record PackScope(@Nullable MunicipalityCode municipality, LocalDate on, Instant since, LocalDate until) {

    /** Whether it is of all municipalities, which are then to be named. */
    public boolean isOfAll() {
        return municipality == null;
    }

    public boolean covers(MunicipalityCode code) {
        return municipality == null || municipality.equals(code);
    }
}
