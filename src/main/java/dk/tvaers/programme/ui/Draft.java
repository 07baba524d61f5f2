package dk.tvaers.programme.ui;

import dk.tvaers.kernel.LocalProjectId;
import dk.tvaers.programme.LocalProjectDetails;
import io.micronaut.serde.annotation.Serdeable;

/**
 * Unsaved typing with what it started from.
 *
 * @param version the version that was read
 * @param seen what stood there
 */
@Serdeable
record Draft(long version, Typed seen, Typed typed) {

    static Draft start(LocalProjectDetails local) {
        Typed seen = Typed.of(local.data());
        return new Draft(local.version(), seen, seen);
    }

    static String form(LocalProjectId id) {
        return "local-project/" + id;
    }

    Draft with(Typed now) {
        return new Draft(version, seen, now);
    }

    /** The same typing as if it had started from what stands there now. */
    Draft onTopOf(LocalProjectDetails local) {
        Typed now = Typed.of(local.data());
        return new Draft(local.version(), now, typed.onTopOf(seen, now));
    }

    boolean isChanged() {
        return !typed.equals(seen);
    }
}
