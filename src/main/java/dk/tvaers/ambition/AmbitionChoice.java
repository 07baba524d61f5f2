package dk.tvaers.ambition;

import io.micronaut.serde.annotation.Serdeable;
import org.jspecify.annotations.Nullable;

/**
 * What a municipality answers for one project. A draft may lack either; blank reasons count as none.
 *
 * @param reason at most {@value #LONGEST_REASON} characters
 */
@Serdeable
public record AmbitionChoice(
        @Nullable AmbitionLevel level, @Nullable String reason) {

    public static final int LONGEST_REASON = 1000;

    /** Nothing chosen yet. */
    public static final AmbitionChoice NONE = new AmbitionChoice(null, null);

    public AmbitionChoice {
        reason = reason == null || reason.isBlank() ? null : reason.strip();
    }

    boolean isNone() {
        return equals(NONE);
    }
}
