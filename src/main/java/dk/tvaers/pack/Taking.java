package dk.tvaers.pack;

import dk.tvaers.access.CurrentContext;
import dk.tvaers.access.Right;
import dk.tvaers.access.Target;
import dk.tvaers.audit.Change;
import dk.tvaers.audit.Trail;
import dk.tvaers.audit.TrailKind;
import dk.tvaers.kernel.MunicipalityCode;
import io.micronaut.context.annotation.Factory;
import io.micronaut.transaction.annotation.Transactional;
import jakarta.inject.Named;
import jakarta.inject.Singleton;
import java.time.YearMonth;
import java.util.List;

/** Tells the trail who took what. */
@Singleton
class Taking {

    private static final String KIND = "pack";
    private static final String TAKEN = "taken";

    private final Trail trail;
    private final CurrentContext context;

    Taking(Trail trail, CurrentContext context) {
        this.trail = trail;
        this.context = context;
    }

    @Transactional
    void ofMunicipality(MunicipalityCode code, PackFormat format) {
        trail.record(
                TAKEN,
                KIND,
                context.collaborationId(),
                List.of(Change.to("municipality", code), Change.to("format", format)),
                Right.TAKE_PACK,
                Target.of(code),
                false);
    }

    @Transactional
    void ofAll(PackFormat format) {
        trail.record(TAKEN, KIND, context.collaborationId(), List.of(Change.to("format", format)));
    }

    @Transactional
    void ofRound(YearMonth month, PackFormat format) {
        trail.record(
                TAKEN,
                KIND,
                context.collaborationId(),
                List.of(Change.to("month", month), Change.to("format", format)));
    }

    /** What the trail knows of it. */
    @Factory
    static final class Words {

        @Singleton
        @Named("trail-pack")
        TrailKind packs() {
            return new TrailKind(KIND, Right.SEE_TRAIL, TAKEN)
                    .field("municipality", MunicipalityCode.class)
                    .field("month", String.class)
                    .field("format", PackFormat.class)
                    .words(PackFormat.class, "pack.format");
        }
    }
}
