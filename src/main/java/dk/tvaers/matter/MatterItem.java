package dk.tvaers.matter;

import dk.tvaers.collaboration.AgreementId;
import dk.tvaers.kernel.ProjectId;
import io.micronaut.core.annotation.Introspected;
import io.micronaut.data.annotation.MappedProperty;
import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A matter that each municipality decides.
 *
 * @param unit in what each says how much it takes part with; null where only yes or no is asked
 * @param asked how many municipalities are asked
 * @param decided how many of them have decided
 * @param gone how many of the others have left the collaboration; of a closed matter, by its closing
 * @param yes how many of them take part
 * @param volume how much they take part with in all; null where only yes or no is asked
 */
@Introspected
public record MatterItem(
        @MappedProperty MatterId id,
        String title,
        String proposal,
        @Nullable String unit,
        @MappedProperty @Nullable AgreementId agreementId,
        @Nullable String agreementTitle,
        @MappedProperty @Nullable ProjectId projectId,
        @Nullable String projectName,
        LocalDate askedOn,
        LocalDate deadline,
        Instant openedAt,
        String openedBy,
        @Nullable Instant closedAt,
        @Nullable String closedBy,
        long asked,
        long decided,
        long gone,
        long yes,
        @Nullable Long volume,
        long version) {

    public boolean isOpen() {
        return closedAt == null;
    }

    /** Of how many a decision is, or was, to be had: those that are asked and did not leave without one. */
    public long owing() {
        return asked - gone;
    }

    /** How many have not decided when the deadline is over. */
    public long lateOn(LocalDate date) {
        return isOpen() && date.isAfter(deadline) ? owing() - decided : 0;
    }
}
