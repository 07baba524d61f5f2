package dk.tvaers.status;

import io.micronaut.transaction.annotation.Transactional;
import jakarta.inject.Singleton;

/** The matrix municipality x project, and what in it needs attention. */
@Singleton
public class Overview {

    Overview() {}

    /** How far each project is in each municipality that is a member today; five statements at most, whatever the size. */
    @Transactional(readOnly = true)
    public OverviewData overview(OverviewFilter filter) {
        throw new UnsupportedOperationException();
    }
}
