package dk.tvaers.loan.specialist;

import io.micronaut.data.annotation.AutoPopulated;
import io.micronaut.data.annotation.Id;
import io.micronaut.data.annotation.MappedEntity;
import io.micronaut.data.annotation.TenantId;
import io.micronaut.data.annotation.Version;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A competence or a job category.
 *
 * @param retiredOn from this day on it is no longer chosen; null while it is
 */
@MappedEntity("catalogue_entry")
public record CatalogueEntry(
        @Id CatalogueEntryId id,

        @TenantId @AutoPopulated(updatable = false) @Nullable
        Long collaborationId,

        CatalogueKind catalogueKind,
        String name,
        @Nullable LocalDate retiredOn,
        @Version @Nullable Long version) {

    public static final int LONGEST_NAME = 100;

    static CatalogueEntry of(CatalogueEntryId id, CatalogueKind kind, String name) {
        return new CatalogueEntry(id, null, kind, name, null, null);
    }

    CatalogueEntry called(String other) {
        return new CatalogueEntry(id, collaborationId, catalogueKind, other, retiredOn, version);
    }

    CatalogueEntry retired(@Nullable LocalDate day) {
        return new CatalogueEntry(id, collaborationId, catalogueKind, name, day, version);
    }

    public boolean isRetired() {
        return retiredOn != null;
    }
}
