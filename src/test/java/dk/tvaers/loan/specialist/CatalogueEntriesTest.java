package dk.tvaers.loan.specialist;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dk.tvaers.kernel.Conflict;
import dk.tvaers.kernel.Forbidden;
import dk.tvaers.testkit.Portal;
import java.util.List;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

@Tag("database")
class CatalogueEntriesTest {

    private final Lendable lendable = new Lendable();
    private final Catalogue catalogue = Portal.bean(Catalogue.class);

    @Test
    void theCoordinatorKeepsItAndTheMembersReadIt() {
        assertThatThrownBy(() -> lendable.leader(() -> catalogue.add(CatalogueKind.COMPETENCE, "Jura")))
                .isInstanceOf(Forbidden.class);
        CatalogueEntryId id = lendable.entry(CatalogueKind.COMPETENCE, " Jura ");
        coordinator(() -> catalogue.rename(id, 0, "Udbudsjura"));
        assertThat(names(false)).containsExactly("Testledelse", "Udbudsjura");
        coordinator(() -> catalogue.retire(id, 1));
        assertThat(names(false)).containsExactly("Testledelse");
        assertThat(names(true)).containsExactly("Testledelse", "Udbudsjura");
        coordinator(() -> catalogue.bringBack(id, 2));
        assertThat(names(false)).hasSize(2);
        assertThatThrownBy(() -> coordinator(() -> catalogue.retire(id, 1))).isInstanceOf(Conflict.class);
    }

    @Test
    void noTwoOfAKindHaveOneName() {
        Lendable.refused("specialist.rule.name-known", () -> lendable.entry(CatalogueKind.COMPETENCE, "testledelse"));
        Lendable.refused("error.required", () -> lendable.entry(CatalogueKind.COMPETENCE, " "));
        Lendable.refused("error.too-long", () -> lendable.entry(CatalogueKind.COMPETENCE, "x".repeat(101)));
        assertThat(lendable.entry(CatalogueKind.JOB_CATEGORY, "Testledelse")).isNotNull();
    }

    private void coordinator(Runnable run) {
        lendable.fresh.asCoordinator(Lendable.doing(run));
    }

    private List<String> names(boolean retired) {
        return lendable.neighbour(() -> catalogue.list(CatalogueKind.COMPETENCE, retired)).stream()
                .map(CatalogueEntry::name)
                .toList();
    }
}
