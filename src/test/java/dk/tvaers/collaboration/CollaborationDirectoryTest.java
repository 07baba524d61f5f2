package dk.tvaers.collaboration;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dk.tvaers.access.Actors;
import dk.tvaers.access.Role;
import dk.tvaers.kernel.Conflict;
import dk.tvaers.kernel.Forbidden;
import dk.tvaers.kernel.Invalid;
import dk.tvaers.kernel.Now;
import dk.tvaers.testkit.Fresh;
import dk.tvaers.testkit.Portal;
import dk.tvaers.testkit.Visitor;
import java.time.LocalDate;
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
    void aClosedCollaborationIsNotFoundUntilItIsOpenedAgainWithAllItHolds() {
        Visitor reader = Visitor.with(Role.READER, fresh.ref(), null, null);
        assertThat(open(reader)).isTrue();
        close(Now.today());
        assertThat(directory.bySlug(fresh.ref().slug())).isEmpty();
        assertThat(open(reader)).isFalse();
        Fresh.asOperator(() -> {
            directory.reopen(fresh.ref().slug(), item().version());
            return true;
        });
        assertThat(directory.bySlug(fresh.ref().slug())).contains(fresh.ref());
        assertThat(open(reader)).isTrue();
    }

    @Test
    void itClosesOnTheDayAgreedAndNeverInThePast() {
        close(Now.today().plusDays(1));
        assertThat(directory.bySlug(fresh.ref().slug())).isPresent();
        assertThatThrownBy(() -> close(Now.today().minusDays(1))).isInstanceOf(Invalid.class);
    }

    @Test
    void twoOperatorsDoNotOverwriteEachOther() {
        CollaborationItem read = item();
        close(Now.today());
        assertThatThrownBy(() -> Fresh.asOperator(() -> {
                    directory.close(read.slug(), read.version(), Now.today().plusDays(9));
                    return true;
                }))
                .isInstanceOf(Conflict.class);
    }

    @Test
    void theCoordinatorClosesNothing() {
        assertThatThrownBy(() -> fresh.asCoordinator(() -> {
                    directory.close(fresh.ref().slug(), 0, Now.today());
                    return true;
                }))
                .isInstanceOf(Forbidden.class);
    }

    private static boolean open(Visitor reader) {
        return !Portal.bean(Actors.class).collaborationsOf(reader.account()).isEmpty();
    }

    private CollaborationItem item() {
        return Fresh.asOperator(() -> directory.get(fresh.ref().slug()));
    }

    private void close(LocalDate on) {
        CollaborationItem now = item();
        Fresh.asOperator(() -> {
            directory.close(now.slug(), now.version(), on);
            return true;
        });
    }

    @Test
    void aSlugIsUsedOnce() {
        assertThatThrownBy(() -> Fresh.asOperator(
                        () -> directory.create("En til", fresh.ref().slug())))
                .isInstanceOf(Invalid.class);
    }
}
