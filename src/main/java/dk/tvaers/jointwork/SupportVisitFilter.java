package dk.tvaers.jointwork;

import dk.tvaers.kernel.MunicipalityCode;
import dk.tvaers.kernel.Now;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * What narrows the list of visits; null narrows nothing.
 *
 * @param from the first day
 * @param to the last day
 */
public record SupportVisitFilter(
        @Nullable MunicipalityCode municipality,
        @Nullable LocalDate from,
        @Nullable LocalDate to,
        Sort sort) {

    /** The orders of the list; those of one day stand by municipality. */
    public enum Sort {
        NEWEST,
        OLDEST
    }

    /** This year's and what is planned after it, the newest first. */
    public static SupportVisitFilter thisYear() {
        return new SupportVisitFilter(null, Now.today().withDayOfYear(1), null, Sort.NEWEST);
    }
}
