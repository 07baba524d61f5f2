package dk.tvaers.position;

import dk.tvaers.access.CurrentContext;
import dk.tvaers.access.Right;
import dk.tvaers.audit.TrailKind;
import dk.tvaers.kernel.MunicipalityCode;
import io.micronaut.context.annotation.Factory;
import jakarta.inject.Named;
import jakarta.inject.Singleton;
import java.time.LocalDate;

/** What the trail tells of joint positions. */
@Factory
final class PositionTrail {

    static final String POSITION = "joint-position";

    @Singleton
    @Named("trail-joint-position")
    TrailKind positions(PositionRows rows, CurrentContext context) {
        return new TrailKind(
                        POSITION,
                        Right.SEE_STATUS,
                        "raised",
                        "changed",
                        "stated",
                        "agreed",
                        "sent",
                        "answered",
                        "closed")
                .fields(PositionData.class)
                .field("municipality", MunicipalityCode.class)
                .field("stand", Stand.class)
                .field("wording", String.class)
                .field("agreedOn", LocalDate.class)
                .field("party", String.class)
                .field("letterOn", LocalDate.class)
                .field("note", String.class)
                .field("result", PositionResult.class)
                .field("resultNote", String.class)
                .field("closedOn", LocalDate.class)
                .words(Stand.class, "position.stand")
                .words(PositionResult.class, "position.result")
                .shownAt(Positions.PATH + "/%s")
                .records(PositionId.class, ids -> rows.trailNames(context.collaborationId(), ids));
    }
}
