package dk.tvaers.risk.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.confirmdialog.ConfirmDialog;
import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import dk.tvaers.access.Role;
import dk.tvaers.kernel.Now;
import dk.tvaers.kernel.ProgrammeId;
import dk.tvaers.kit.Paging;
import dk.tvaers.programme.Projected;
import dk.tvaers.risk.Exposed;
import dk.tvaers.risk.KeepingRisks;
import dk.tvaers.risk.RiskFilter;
import dk.tvaers.risk.RiskId;
import dk.tvaers.risk.RiskItem;
import dk.tvaers.risk.RiskPlace;
import dk.tvaers.risk.Risks;
import dk.tvaers.testkit.Portal;
import dk.tvaers.testkit.ViewTest;
import dk.tvaers.testkit.Visitor;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

@Tag("database")
class RiskViewsTest extends ViewTest {

    private final Exposed exposed = new Exposed();
    private final Visitor coordinator = Visitor.with(Role.COORDINATOR, exposed.fresh.ref(), null, null);
    private final Visitor leader = Visitor.with(Role.PROGRAMME_LEADER, exposed.fresh.ref(), "161", null);
    private final Visitor neighbour = Visitor.with(Role.PROGRAMME_LEADER, exposed.fresh.ref(), "165", null);

    @Test
    void aRiskIsWrittenFromThePageOfItsLocalProjectAndWhatIsMissingIsSaidAtTheField() {
        open(leader, address("/lokale-projekter/" + exposed.here));
        assertThat(text()).contains("Ingen åbne risici", "Opret risiko");
        open(leader, address("/risici/opret?sted=lokalt." + exposed.here));
        assertThat(text()).contains("Ny risiko: KY, Glostrup", "indtil den eskaleres");
        press("Opret risiko");
        assertThat(find(TextField.class).single().isInvalid()).isTrue();
        find(TextField.class).single().setValue("Leverandøren når det ikke");
        choose("Sandsynlighed", "4");
        choose("Konsekvens", "5");
        choose("Tilstand", "UNDER_WAY");
        press("Opret risiko");
        assertThat(find(DatePicker.class).single().isInvalid()).isTrue();
        assertThat(find(TextField.class).single().getValue()).isEqualTo("Leverandøren når det ikke");
        find(DatePicker.class).single().setValue(Now.today().plusDays(4));
        find(TextArea.class).all().getLast().setValue("Vi holder ugentlige møder");
        press("Opret risiko");
        assertThat(text())
                .contains("Leverandøren når det ikke", "Høj (20)", "Under håndtering", "Kun Glostrup og koordinatoren");
        open(leader, address("/lokale-projekter/" + exposed.here));
        assertThat(text()).contains("Leverandøren når det ikke");
        open(neighbour, address("/lokale-projekter/" + exposed.here));
        assertThat(text()).doesNotContain("Leverandøren når det ikke", "Opret risiko");
    }

    @Test
    void whoeverHasNoPlaceYetChoosesAmongThoseWhereTheyMayWrite() {
        open(leader, address("/risici/opret"));
        ComboBox<String> where = combo("Hvor");
        assertThat(where.getListDataView().getItems().map(where.getItemLabelGenerator()::apply))
                .containsExactlyInAnyOrder("KY, Glostrup", "SAPA, Glostrup");
        where.setValue("lokalt." + exposed.besides);
        press("Fortsæt");
        assertThat(text()).contains("Ny risiko: SAPA, Glostrup");
        open(coordinator, address("/risici/opret"));
        assertThat(combo("Hvor").getListDataView().getItems()).hasSize(6);
    }

    @Test
    void theNeighboursRiskIsRefusedUntilItIsEscalatedAndComesAlongToTheNextMeeting() {
        RiskId id = exposed.secret();
        open(neighbour, address("/risici"));
        assertThat(text()).contains("Ingen åbne risici").doesNotContain(Exposed.SECRET);
        open(neighbour, address("/risici/" + id));
        assertThat(text()).doesNotContain(Exposed.SECRET);
        open(leader, address("/risici/" + id));
        press("Eskalér");
        assertThat(find(TextArea.class).all().getFirst().isInvalid()).isTrue();
        find(TextArea.class).all().getFirst().setValue("Vi kan ikke finde en anden");
        press("Eskalér");
        assertThat(text()).contains("Eskaleret til koordinatoren", "Vi kan ikke finde en anden", "Alle medlemmer");
        open(neighbour, address("/naeste-moede"));
        assertThat(text()).contains("Ét punkt", Exposed.SECRET, "Vi kan ikke finde en anden", "Glostrup");
        open(neighbour, address("/risici/" + id));
        assertThat(text()).contains(Exposed.SECRET).doesNotContain("Træk eskaleringen tilbage");
        open(leader, address("/risici/" + id));
        press("Træk eskaleringen tilbage");
        ConfirmDialog dialog = find(ConfirmDialog.class).single();
        assertThat(dialog.getElement().getProperty("message")).contains("kun af Glostrup og koordinatoren");
        test(dialog).confirm();
        open(neighbour, address("/naeste-moede"));
        assertThat(text()).contains("Intet venter på et møde");
    }

    @Test
    void aRiskIsClosedWithItsOutcomeAndOpenedAgain() {
        RiskId id = exposed.secret();
        open(leader, address("/risici/" + id));
        press("Luk risikoen");
        assertThat(combo("Udfald").isInvalid()).isTrue();
        choose("Udfald", "AVERTED");
        find(TextArea.class).all().getLast().setValue("Hun blev");
        press("Luk risikoen");
        assertThat(text()).contains("Afværget", "Hun blev");
        open(leader, address("/risici"));
        assertThat(text()).doesNotContain(Exposed.SECRET);
        open(leader, address("/risici?tilstand=closed"));
        assertThat(text()).contains(Exposed.SECRET);
        open(leader, address("/risici/" + id + "/ret"));
        assertThat(text()).contains("Risikoen er lukket");
        open(leader, address("/risici/" + id));
        press("Åbn risikoen igen");
        assertThat(exposed.read(id).isClosed()).isFalse();
    }

    @Test
    void aCellOfTheMatrixLeadsToItsPartOfTheRegister() {
        exposed.secret();
        exposed.local(exposed.data("En lille ting", 1, 1));
        open(leader, address("/risici/matrix"));
        assertThat(find(Anchor.class).all().stream().filter(link -> link.hasClassName("shape-count")))
                .hasSize(25);
        Anchor cell = find(Anchor.class).all().stream()
                .filter(link -> link.getAriaLabel()
                        .filter("Én risiko med sandsynlighed 4 og konsekvens 5: Høj"::equals)
                        .isPresent())
                .findFirst()
                .orElseThrow();
        open(leader, cell.getHref());
        assertThat(text())
                .contains(Exposed.SECRET, "Kun sandsynlighed 4, konsekvens 5")
                .doesNotContain("En lille ting");
    }

    @Test
    void whatIsOverdueAsksWhereTheOwnerLands() throws Exception {
        Now.at(
                Now.instant().minusSeconds(20 * 86_400),
                () -> exposed.local(Exposed.data(
                        "Aftalen mangler", 3, 3, exposed.owner, Now.today().plusDays(2))));
        open(leader, address("/min-kommune"));
        assertThat(text()).contains("Risici over fristen", "Aftalen mangler (KY, Glostrup), frist");
        open(neighbour, address("/min-kommune"));
        assertThat(text()).doesNotContain("Aftalen mangler");
        open(leader, address("/risici?kun=overskredet"));
        assertThat(text()).contains("Aftalen mangler", "Over fristen");
    }

    @Test
    void thePagesOfProjectAndProgrammeShowWhatTheReaderMaySeeOfTheirRisks() {
        exposed.secret();
        exposed.joint(exposed.data("KMD er forsinket", 3, 3));
        ProgrammeId other = Projected.programme(exposed.fresh, "Digital post");
        exposed.fresh.asCoordinator(() -> Portal.bean(KeepingRisks.class)
                .create(new RiskPlace.OfProgramme(other), exposed.data("Andres bekymring", 5, 5)));
        for (String page : new String[] {"/projekter/" + exposed.ky, "/programmer/" + exposed.programme}) {
            open(coordinator, address(page));
            assertThat(text())
                    .contains(Exposed.SECRET, "KMD er forsinket", "Opret risiko", "Vis alle 2 i listen")
                    .doesNotContain("Andres bekymring");
            open(neighbour, address(page));
            assertThat(text()).contains("KMD er forsinket").doesNotContain(Exposed.SECRET, "Opret risiko");
        }
    }

    @Test
    void whatIsChangedInTheFormIsReadOnThePage() {
        RiskId id = exposed.secret();
        open(leader, address("/risici/" + id + "/ret"));
        choose("Sandsynlighed", "1");
        press("Gem");
        RiskItem now = exposed.fresh.asCoordinator(() -> Portal.bean(Risks.class)
                .list(RiskFilter.ACTIVE, Paging.of(0, 5))
                .getFirst());
        assertThat(now.probability()).isEqualTo(1);
        assertThat(text()).contains("Lav (5)");
    }

    private String address(String path) {
        return "s/" + exposed.fresh.ref().slug() + path;
    }

    private void choose(String label, String value) {
        combo(label).setValue(value);
    }

    @SuppressWarnings("unchecked")
    private ComboBox<String> combo(String label) {
        return (ComboBox<String>) find(ComboBox.class).all().stream()
                .filter(each -> label.equals(each.getLabel()))
                .findFirst()
                .orElseThrow();
    }

    private void press(String word) {
        test(find(Button.class).all().stream()
                        .filter(button -> button.getText().equals(word))
                        .findFirst()
                        .orElseThrow())
                .click();
    }
}
