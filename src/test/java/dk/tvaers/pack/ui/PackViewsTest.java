package dk.tvaers.pack.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.select.Select;
import dk.tvaers.access.Role;
import dk.tvaers.kernel.Now;
import dk.tvaers.pack.Packed;
import dk.tvaers.status.round.RoundId;
import dk.tvaers.testkit.Due;
import dk.tvaers.testkit.ViewTest;
import dk.tvaers.testkit.Visitor;
import java.util.List;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

@Tag("database")
class PackViewsTest extends ViewTest {

    private final Packed packed = new Packed();
    private final Visitor coordinator = Visitor.with(Role.COORDINATOR, packed.scene.fresh.ref(), null, null);
    private final Visitor leader = Visitor.with(Role.PROGRAMME_LEADER, packed.scene.fresh.ref(), "161", null);
    private final Visitor secretary = Visitor.with(Role.SECRETARY, packed.scene.fresh.ref(), null, null);

    @Test
    void eachIsOfferedWhatTheyMayTake() {
        open(leader, address(""));
        assertThat(text()).contains("Se materialet for Glostrup", "Se programrapporten", "Ingen lukkede runder endnu");
        open(secretary, address(""));
        assertThat(text()).contains("Se programrapporten").doesNotContain("Til styregruppen");
        open(coordinator, address(""));
        assertThat(text()).contains("Til styregruppen").doesNotContain("Se materialet for");
        assertThat(find(Select.class).all()).hasSize(1);
    }

    @Test
    void aMunicipalitysPackIsShownBeforeItIsTakenAndTheCoordinatorChoosesWhose() {
        packed.deviate();
        open(leader, address("/kommune"));
        assertThat(text())
                .contains("Styregruppemateriale for Glostrup", Packed.OPEN, Packed.INTERNAL, "Rød", "Hent PDF");
        open(coordinator, address("/kommune"));
        assertThat(text()).contains("Vælg en kommune").doesNotContain("Hent PDF");
        open(coordinator, address("/kommune?kommune=165"));
        assertThat(text()).contains("Styregruppemateriale for Albertslund").doesNotContain(Packed.OPEN);
        open(leader, address("/program"));
        assertThat(text()).contains("Programrapport", Packed.OPEN).doesNotContain(Packed.INTERNAL);
    }

    @Test
    void aClosedRoundsReportIsFoundInTheListAndOnTheRoundsPage() {
        RoundId round = packed.close();
        open(leader, address(""));
        assertThat(text()).contains("Laves");
        open(leader, address("/runde?runde=" + round));
        assertThat(text()).contains("Filerne er ved at blive lavet").doesNotContain("Hent PDF");
        Due.runAt(Now.instant().plusSeconds(864_000));
        open(leader, address(""));
        assertThat(text()).contains("Klar");
        for (String page : List.of("/runde?runde=" + round, "/runde")) {
            open(leader, address(page));
            assertThat(text()).contains("Programrapport for", "Hent PDF", "Hent Excel");
        }
        open(leader, "s/" + packed.scene.fresh.ref().slug() + "/runder/" + round);
        assertThat(find(Anchor.class).all()).extracting(Anchor::getText).contains("Læs rapporten", "Hent PDF");
        open(leader, address("?orden=aeldste"));
        assertThat(text()).contains("Klar");
    }

    private String address(String path) {
        return "s/" + packed.scene.fresh.ref().slug() + "/rapporter" + path;
    }
}
