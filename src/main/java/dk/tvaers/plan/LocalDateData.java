package dk.tvaers.plan;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * What a municipality says of a milestone.
 *
 * @param plannedOn its own date; one that it has is moved instead
 * @param reachedOn when it was reached; today at the latest
 */
public record LocalDateData(
        @Nullable LocalDate plannedOn, @Nullable LocalDate reachedOn) {}
