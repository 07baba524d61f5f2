package dk.tvaers.collaboration;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dk.tvaers.kernel.Forbidden;
import dk.tvaers.kernel.Invalid;
import dk.tvaers.testkit.Fresh;
import dk.tvaers.testkit.Portal;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@Tag("database")
class CollaborationDirectoryTest {

    private final CollaborationDirectory directory = Portal.bean(CollaborationDirectory.class);
    private final Fresh fresh = Fresh.collaboration();

    @Test
    void aCollaborationIsFoundByItsSlug() {
        assertThat(directory.bySlug(fresh.ref().slug())).contains(fresh.ref());
        assertThat(directory.bySlug(fresh.ref().slug() + "x")).isEmpty();
        assertThat(directory.bySlug(fresh.ref().slug().toUpperCase(java.util.Locale.ROOT)))
                .isEmpty();
    }

    @Test
    void theOperatorSeesThatACollaborationExists() {
        assertThat(Fresh.asOperator(directory::list))
                .extracting(CollaborationItem::slug)
                .contains(fresh.ref().slug());
    }

    @Test
    void theCoordinatorNeitherListsNorCreatesCollaborations() {
        assertThatThrownBy(() -> fresh.asCoordinator(directory::list)).isInstanceOf(Forbidden.class);
        assertThatThrownBy(() -> fresh.asCoordinator(() -> directory.create("Ny", "ny")))
                .isInstanceOf(Forbidden.class);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "x", "Vestegnen", "vest egnen", "vest/egnen", "-vest", "vest-", "vest--egn"})
    void aSlugIsMadeForAddresses(String slug) {
        assertThatThrownBy(() -> Fresh.asOperator(() -> directory.create("Vestegnen", slug)))
                .isInstanceOf(Invalid.class);
    }

    @Test
    void aSlugIsUsedOnce() {
        assertThatThrownBy(() -> Fresh.asOperator(
                        () -> directory.create("En til", fresh.ref().slug())))
                .isInstanceOf(Invalid.class);
    }
}
