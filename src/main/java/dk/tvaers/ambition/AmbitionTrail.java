package dk.tvaers.ambition;

import dk.tvaers.access.CurrentContext;
import dk.tvaers.access.Right;
import dk.tvaers.audit.TrailKind;
import dk.tvaers.kernel.MunicipalityCode;
import dk.tvaers.kernel.ProgrammeId;
import io.micronaut.context.annotation.Factory;
import jakarta.inject.Named;
import jakarta.inject.Singleton;
import java.time.LocalDate;

/** What the trail tells of surveys and joint levels. What was answered stands in the answer itself, for who may see it. */
@Factory
final class AmbitionTrail {

    static final String SURVEY = "ambition-survey";
    static final String PROJECT = "project";

    @Singleton
    @Named("trail-ambition-survey")
    TrailKind surveys(SurveyRows rows, CurrentContext context) {
        return new TrailKind(
                        SURVEY,
                        Right.SEE_STATUS,
                        "opened",
                        "deadline-moved",
                        "closed",
                        "drafted",
                        "submitted",
                        "approved",
                        "returned")
                .field("programme", ProgrammeId.class)
                .field("deadline", LocalDate.class)
                .field("municipality", MunicipalityCode.class)
                .field("number", Integer.class)
                .shownAt(AmbitionSurveys.PATH + "/%s")
                .records(AmbitionSurveyId.class, ids -> rows.trailNames(context.collaborationId(), ids));
    }

    @Singleton
    @Named("trail-ambition-decision")
    TrailKind decisions() {
        return new TrailKind(PROJECT, Right.SEE_COLLABORATION, "ambition-decided")
                .field("level", AmbitionLevel.class)
                .field("decidedOn", LocalDate.class)
                .field("note", String.class)
                .words(AmbitionLevel.class, "ambition.level");
    }
}
