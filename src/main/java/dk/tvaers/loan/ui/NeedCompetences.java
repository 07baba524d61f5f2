package dk.tvaers.loan.ui;

import dk.tvaers.loan.specialist.Catalogue;
import dk.tvaers.loan.specialist.CatalogueEntry;
import dk.tvaers.loan.specialist.CatalogueEntryId;
import dk.tvaers.loan.specialist.CatalogueKind;
import jakarta.inject.Singleton;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The competences that a need can ask for. */
@Singleton
final class NeedCompetences {

    private final Catalogue catalogue;

    NeedCompetences(Catalogue catalogue) {
        this.catalogue = catalogue;
    }

    /** Those of the catalogue by name, with one that was chosen before it was taken off. */
    Map<CatalogueEntryId, String> beside(@Nullable CatalogueEntryId chosen) {
        Map<CatalogueEntryId, String> found = new LinkedHashMap<>();
        for (CatalogueEntry entry : catalogue.list(CatalogueKind.COMPETENCE, chosen != null)) {
            if (!entry.isRetired() || entry.id().equals(chosen)) {
                found.put(entry.id(), entry.name());
            }
        }
        return found;
    }

    /** What one is called; null for none. */
    @Nullable
    String name(@Nullable CatalogueEntryId id) {
        return id == null ? null : catalogue.get(id).name();
    }
}
