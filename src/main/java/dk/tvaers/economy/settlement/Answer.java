package dk.tvaers.economy.settlement;

import dk.tvaers.kernel.MunicipalityCode;
import io.micronaut.serde.annotation.Serdeable;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * What a municipality said to the issue that was sent last.
 *
 * @param forPerson for whom it was approved by delegation; null when it was not
 */
public record Answer(
        MunicipalityCode municipality,
        String name,
        State state,
        @Nullable Instant approvedAt,
        @Nullable String approvedBy,
        @Nullable String forPerson) {

    @Serdeable
    public enum State {
        WAITING,
        APPROVED,
        OBJECTED,
        /** The deadline passed without an answer, and the agreement lets that do (DOMAIN section 5): never an approval. */
        NO_OBJECTION
    }

    /** Whether the settlement can be locked as far as this municipality is concerned. */
    public boolean isEnough() {
        return state == State.APPROVED || state == State.NO_OBJECTION;
    }
}
