package dk.tvaers.testkit;

import dk.tvaers.exchange.PackScope;
import dk.tvaers.kernel.MunicipalityCode;
import dk.tvaers.kernel.Now;
import java.time.Duration;
import org.jspecify.annotations.Nullable;

/** What packs are about that are taken today. */
public final class Scopes {

    private Scopes() {}

    /** Of a municipality, or of the whole programme; what happened within the last day is news. */
    public static PackScope of(@Nullable MunicipalityCode code) {
        return new PackScope(
                code,
                Now.today(),
                Now.instant().minus(Duration.ofDays(1)),
                Now.today().plusMonths(3));
    }
}
