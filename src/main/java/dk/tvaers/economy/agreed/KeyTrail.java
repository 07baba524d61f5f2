package dk.tvaers.economy.agreed;

import dk.tvaers.access.CurrentContext;
import dk.tvaers.access.Right;
import dk.tvaers.audit.TrailKind;
import dk.tvaers.economy.key.KeyKind;
import dk.tvaers.kernel.MunicipalityCode;
import io.micronaut.context.annotation.Factory;
import jakarta.inject.Named;
import jakarta.inject.Singleton;
import java.time.LocalDate;

/** What the trail tells of the agreement's keys. */
@Factory
final class KeyTrail {

    static final String KEY = "allocation-key";

    @Singleton
    @Named("trail-allocation-key")
    TrailKind keys(KeyRows rows, CurrentContext context) {
        return new TrailKind(KEY, Right.PREVIEW_ALLOCATION, "proposed", "approved", "objected", "agreed", "withdrawn")
                .field("name", String.class)
                .field("number", Integer.class)
                .field("kind", KeyKind.class)
                .field("validFrom", LocalDate.class)
                .field("note", String.class)
                .field("municipality", MunicipalityCode.class)
                .field("reason", String.class)
                .words(KeyKind.class, "key.kind")
                .shownAt(AgreedKeys.PATH + "/%s")
                .records(AllocationKeyId.class, ids -> rows.trailNames(context.collaborationId(), ids));
    }
}
