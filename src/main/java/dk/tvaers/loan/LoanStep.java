package dk.tvaers.loan;

import io.micronaut.core.annotation.Introspected;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * A step in the life of a loan.
 *
 * @param fromState null for the offer, with which it begins
 * @param toState the same as before when nothing but the content changed
 */
@Introspected
public record LoanStep(
        Instant at,
        LoanAct act,
        Side side,
        @Nullable LoanState fromState,
        LoanState toState,
        @Nullable String person,
        @Nullable String forPerson,
        @Nullable String note) {

    /** Whether it led to another state. */
    public boolean isTransition() {
        return fromState != toState;
    }
}
