package dk.tvaers.platform.jobs;

import dk.tvaers.audit.TrailKind;
import io.micronaut.context.annotation.Factory;
import jakarta.inject.Named;
import jakarta.inject.Singleton;

/** What the trail of the installation tells of jobs. */
@Factory
final class JobTrail {

    @Singleton
    @Named("trail-job")
    TrailKind jobs() {
        return new TrailKind("job", null, "run-now").field("name", String.class).field("key", String.class);
    }
}
