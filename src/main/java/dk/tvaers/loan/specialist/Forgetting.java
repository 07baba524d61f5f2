package dk.tvaers.loan.specialist;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * How long it is known who a specialist was.
 *
 * @param keptUntil the last day on which the name belongs to documentation behind a settlement; null without a loan
 * @param forgottenOn when it was deleted; null while it is known
 */
public record Forgetting(
        @Nullable LocalDate keptUntil, @Nullable LocalDate forgottenOn) {}
