package dk.tvaers.matter;

import dk.tvaers.access.CurrentContext;
import dk.tvaers.access.Right;
import dk.tvaers.audit.TrailKind;
import dk.tvaers.kernel.MunicipalityCode;
import io.micronaut.context.annotation.Factory;
import jakarta.inject.Named;
import jakarta.inject.Singleton;
import java.time.LocalDate;

/** What the trail tells of matters that each municipality decides. */
@Factory
final class MatterTrail {

    static final String MATTER = "matter";

    @Singleton
    @Named("trail-matter")
    TrailKind matters(MatterRows rows, CurrentContext context) {
        return new TrailKind(
                        MATTER,
                        Right.SEE_COLLABORATION,
                        "opened",
                        "asked-late",
                        "moved",
                        "closed",
                        "prepared",
                        "on-agenda",
                        "decided")
                .field("title", String.class)
                .field("askedOn", LocalDate.class)
                .field("deadline", LocalDate.class)
                .field("municipality", MunicipalityCode.class)
                .field("stepOn", LocalDate.class)
                .field("body", String.class)
                .field("outcome", Outcome.class)
                .field("volume", Integer.class)
                .field("caseNumber", String.class)
                .field("note", String.class)
                .words(Outcome.class, "matter.outcome")
                .shownAt(Matters.PATH + "/%s")
                .records(MatterId.class, ids -> rows.trailNames(context.collaborationId(), ids));
    }
}
