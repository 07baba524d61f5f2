package dk.tvaers.exchange;

import dk.tvaers.kernel.MunicipalityCode;
import org.jspecify.annotations.Nullable;

/**
 * One thing that somebody is responsible for.
 *
 * @param id names it among all features, for example {@code local-project-owner/0HZ…}
 * @param kind the key of the text that says what sort it is
 * @param what which one, in the users' words, for example "KY, Glostrup"
 * @param path the path within the collaboration of the page that shows it, or null
 * @param municipality to which a successor must belong; null when anybody may take it over
 * @param unless what becomes of it without a successor
 */
public record Responsibility(
        String id,
        String kind,
        String what,
        @Nullable String path,
        @Nullable MunicipalityCode municipality,
        Unless unless) {

    /** What becomes of a responsibility that nobody takes over. */
    public enum Unless {
        /** It stays with the person, also after the person has left. */
        STAYS,
        /** It ends on the person's last day. */
        ENDS,
        /** It stands in what can no longer be changed, and cannot be taken over. */
        FROZEN
    }
}
