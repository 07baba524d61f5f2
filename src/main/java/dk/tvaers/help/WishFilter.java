package dk.tvaers.help;

import dk.tvaers.kernel.LocalProjectId;
import dk.tvaers.kernel.MunicipalityCode;
import org.jspecify.annotations.Nullable;

/**
 * What narrows the wishes; null narrows nothing.
 *
 * @param closed whether those that are closed are among them
 */
public record WishFilter(
        boolean closed,
        @Nullable MunicipalityCode municipality,
        @Nullable LocalProjectId localProject) {

    public static final WishFilter OPEN = new WishFilter(false, null, null);
    public static final WishFilter ALL = new WishFilter(true, null, null);
}
