package dk.tvaers.ambition;

import dk.tvaers.kernel.Now;
import dk.tvaers.kernel.ProgrammeId;
import io.micronaut.core.annotation.Introspected;
import io.micronaut.data.annotation.MappedProperty;
import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A survey: what each municipality of a programme is asked.
 *
 * @param closedAt null while it is open
 * @param asked how many municipalities are asked
 * @param waiting how many answers wait for their director
 * @param approved how many answers are approved
 */
@Introspected
public record AmbitionSurveyItem(
        @MappedProperty AmbitionSurveyId id,
        @MappedProperty ProgrammeId programmeId,
        String programmeName,
        LocalDate deadline,
        Instant openedAt,
        String openedBy,
        @Nullable Instant closedAt,
        @Nullable String closedBy,
        long asked,
        long waiting,
        long approved,
        long version) {

    public boolean isOpen() {
        return closedAt == null;
    }

    /** Whether an answer came in after the deadline that holds. */
    public boolean isLate(@Nullable Instant submittedAt) {
        return submittedAt != null && Now.date(submittedAt).isAfter(deadline);
    }

    /** Whether it is open on a date after its deadline. */
    public boolean isOverdueOn(LocalDate date) {
        return isOpen() && date.isAfter(deadline);
    }
}
