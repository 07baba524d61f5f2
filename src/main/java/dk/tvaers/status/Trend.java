package dk.tvaers.status;

import dk.tvaers.kernel.TrafficLight;
import io.micronaut.serde.annotation.Serdeable;
import org.jspecify.annotations.Nullable;

/** How a colour moved since the previous report that was not superseded. */
@Serdeable
public enum Trend {
    BETTER,
    SAME,
    WORSE,
    /** There is nothing to compare with. */
    NONE;

    /** The trend of one colour; NONE when one of the two reports is missing. */
    public static Trend of(@Nullable TrafficLight before, @Nullable TrafficLight now) {
        if (before == null || now == null) {
            return NONE;
        }
        if (before == now) {
            return SAME;
        }
        return now.isWorseThan(before) ? WORSE : BETTER;
    }
}
