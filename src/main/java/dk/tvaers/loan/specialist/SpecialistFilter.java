package dk.tvaers.loan.specialist;

import dk.tvaers.kernel.Invalid;
import dk.tvaers.kernel.MunicipalityCode;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * What narrows the specialists; null narrows nothing.
 *
 * @param freeFrom the first of the weeks in each of which the specialist has free hours; null asks for none
 * @param freeTo the last of them; null for the first alone
 * @param retired those taken from the list, in place of those on it
 */
public record SpecialistFilter(
        @Nullable CatalogueEntryId competence,
        @Nullable CatalogueEntryId jobCategory,
        @Nullable MunicipalityCode municipality,
        @Nullable Week freeFrom,
        @Nullable Week freeTo,
        boolean retired) {

    /** The most weeks that are looked through. */
    public static final int MOST_WEEKS = 53;

    public static final SpecialistFilter ALL = new SpecialistFilter(null, null, null, null, null, false);

    /** @throws Invalid when the weeks are not in their order, or too many */
    public SpecialistFilter {
        if (freeFrom != null && freeTo != null) {
            new Invalid.Collector()
                    .check(freeTo.compareTo(freeFrom) >= 0, "freeTo", "error.date-order")
                    .check(
                            freeTo.compareTo(freeFrom.plus(MOST_WEEKS)) < 0,
                            "freeTo",
                            "specialist.rule.most-weeks",
                            MOST_WEEKS)
                    .throwIfAny();
        }
    }

    /** The weeks in which there must be free hours; none when that is not asked. */
    List<Week> freeWeeks() {
        Week first = freeFrom;
        if (first == null) {
            return List.of();
        }
        Week last = freeTo == null ? first : freeTo;
        return Stream.iterate(first, week -> week.compareTo(last) <= 0, week -> week.plus(1))
                .toList();
    }
}
