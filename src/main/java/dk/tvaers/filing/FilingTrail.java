package dk.tvaers.filing;

import dk.tvaers.access.Right;
import dk.tvaers.audit.TrailKind;
import io.micronaut.context.annotation.Factory;
import jakarta.inject.Named;
import jakarta.inject.Singleton;

/** What the trail tells of records that are marked as filed. */
@Factory
final class FilingTrail {

    @Singleton
    @Named("trail-filed-document")
    TrailKind documents() {
        return new TrailKind("document", Right.SEE_DOCUMENTS, "filed").fields(FilingData.class);
    }

    @Singleton
    @Named("trail-filed-agreement")
    TrailKind agreements() {
        return new TrailKind("agreement", Right.SEE_COLLABORATION, "filed").fields(FilingData.class);
    }

    @Singleton
    @Named("trail-filed-joint-position")
    TrailKind positions() {
        return new TrailKind("joint-position", Right.SEE_STATUS, "filed").fields(FilingData.class);
    }

    @Singleton
    @Named("trail-filed-matter")
    TrailKind matters() {
        return new TrailKind("matter", Right.SEE_COLLABORATION, "filed").fields(FilingData.class);
    }

    @Singleton
    @Named("trail-filed-local-project")
    TrailKind localProjects() {
        return new TrailKind("local-project", Right.SEE_COLLABORATION, "filed").fields(FilingData.class);
    }

    @Singleton
    @Named("trail-filed-allocation-key")
    TrailKind allocationKeys() {
        return new TrailKind("allocation-key", Right.PREVIEW_ALLOCATION, "filed").fields(FilingData.class);
    }

    @Singleton
    @Named("trail-filed-settlement")
    TrailKind settlements() {
        return new TrailKind("settlement", Right.SEE_ECONOMY, "filed").fields(FilingData.class);
    }
}
