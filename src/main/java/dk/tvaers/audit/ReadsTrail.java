package dk.tvaers.audit;

import dk.tvaers.access.CurrentContext;
import dk.tvaers.access.Right;
import io.micronaut.context.annotation.Factory;
import jakarta.inject.Named;
import jakarta.inject.Singleton;

/** What the trail tells of reads of money. */
@Factory
final class ReadsTrail {

    @Singleton
    @Named("trail-economy")
    TrailKind reads() {
        return new TrailKind(Trail.ECONOMY, Right.SEE_TRAIL, Trail.READ)
                .field(Trail.PLACE, String.class)
                .said(
                        Trail.PLACE,
                        (texts, place) -> place.endsWith(CurrentContext.AS_FILE)
                                ? texts.get(
                                        "audit.place.as-file",
                                        place.substring(0, place.length() - CurrentContext.AS_FILE.length()))
                                : place);
    }
}
