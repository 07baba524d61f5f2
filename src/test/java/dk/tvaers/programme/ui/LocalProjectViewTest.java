package dk.tvaers.programme.ui;

import static dk.tvaers.testkit.Fresh.ALBERTSLUND;
import static dk.tvaers.testkit.Fresh.GLOSTRUP;
import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.confirmdialog.ConfirmDialog;
import com.vaadin.flow.component.textfield.TextField;
import dk.tvaers.access.Role;
import dk.tvaers.kernel.LocalProjectId;
import dk.tvaers.kernel.ProjectId;
import dk.tvaers.programme.EditingLocalProject;
import dk.tvaers.programme.LocalProjectData;
import dk.tvaers.programme.LocalProjectDetails;
import dk.tvaers.programme.LocalProjects;
import dk.tvaers.programme.Participation;
import dk.tvaers.programme.Projected;
import dk.tvaers.testkit.Fresh;
import dk.tvaers.testkit.Portal;
import dk.tvaers.testkit.ViewTest;
import dk.tvaers.testkit.Visitor;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@Tag("database")
class LocalProjectViewTest extends ViewTest {

    private final Fresh fresh = Fresh.collaboration(GLOSTRUP, ALBERTSLUND);
    private final ProjectId ky = Projected.project(fresh, "KY");
    private final LocalProjectId glostrup = Projected.joined(fresh, ky, GLOSTRUP, Participation.IN_PROGRESS);
    private final Visitor leader = Visitor.with(Role.PROGRAMME_LEADER, fresh.ref(), "161", null);

    @Test
    void thePageSaysHowFarTheMunicipalityIs() {
        openAs(leader);
        assertThat(text()).startsWith("KY i GlostrupI gang siden 1. juni 2015").contains("Kommunernes Ydelsessystem");
    }

    @Test
    void whatIsSavedStandsOnThePage() {
        openAs(leader);
        edit();
        test(field("System, der afløses")).setValue("KMD Aktiv");
        press("Gem");
        assertThat(text()).contains("KMD Aktiv").doesNotContain("Annuller");
        assertThat(stored().replacedSystem()).isEqualTo("KMD Aktiv");
    }

    @Test
    void aRefusalStandsAtItsField() {
        openAs(leader);
        edit();
        test(field("Sagsnummer")).setValue("abc");
        press("Gem");
        assertThat(field("Sagsnummer").isInvalid()).isTrue();
        assertThat(field("Sagsnummer").getErrorMessage()).contains("15/6820");
        assertThat(stored().caseNumber()).isNull();
    }

    @Test
    void whatIsTypedComesBackAfterThePageWasLost() {
        openAs(leader);
        edit();
        test(field("Leverandør")).setValue("KMD");
        openAs(leader);
        assertThat(field("Leverandør").getValue()).isEqualTo("KMD");
        assertThat(text()).contains("Din kladde");
        press("Annuller");
        openAs(leader);
        assertThat(text()).doesNotContain("Din kladde");
    }

    @Test
    void whenSomebodyElseSavedMeanwhileWhatWasTypedStaysAndTheirChangeIsShown() {
        openAs(leader);
        edit();
        test(field("Leverandør")).setValue("KMD A/S");
        saveElsewhere("KMD Aktiv", "EG");
        press("Gem");
        assertThat(text())
                .contains("En anden har gemt imens")
                .contains("System, der afløses: fra »Ikke angivet« til »KMD Aktiv«")
                .contains("Leverandør: fra »Ikke angivet« til »EG«. Du har skrevet »KMD A/S«.");
        assertThat(field("Leverandør").getValue()).isEqualTo("KMD A/S");
        assertThat(field("System, der afløses").getValue()).isEqualTo("KMD Aktiv");
        press("Gem");
        assertThat(stored().supplier()).isEqualTo("KMD A/S");
        assertThat(stored().replacedSystem()).isEqualTo("KMD Aktiv");
    }

    @Test
    void leavingWithUnsavedChangesIsAskedAbout() {
        openAs(leader);
        edit();
        UI.getCurrent().navigate("s/" + fresh.ref().slug() + "/samarbejde");
        assertThat(find(ConfirmDialog.class).all()).as("nothing was typed").isEmpty();
        openAs(leader);
        edit();
        test(field("Leverandør")).setValue("KMD");
        UI.getCurrent().navigate("s/" + fresh.ref().slug() + "/samarbejde");
        assertThat(find(ConfirmDialog.class).all()).hasSize(1);
        assertThat(getCurrentView()).isInstanceOf(LocalProjectView.class);
    }

    @ParameterizedTest
    @CsvSource({"PROJECT_LEADER,161", "DIRECTOR,161", "READER,161", "PROGRAMME_LEADER,165", "AUDITOR,"})
    void whoMayNotEditIsOfferedNothing(Role role, @Nullable String code) {
        openAs(Visitor.with(role, fresh.ref(), code, ky.value()));
        assertThat(text()).contains("KY i Glostrup");
        assertThat(find(Button.class).all().stream()
                        .filter(Button::isVisible)
                        .map(Button::getText)
                        // filing it in the municipality's records system is no edit
                        .filter(text -> !text.startsWith("Gem for ")))
                .isEmpty();
    }

    @Test
    void aLocalProjectOfAnotherCollaborationIsNotThere() {
        Visitor stranger =
                Visitor.with(Role.COORDINATOR, Fresh.collaboration(GLOSTRUP).ref(), null, null);
        openAs(stranger);
        assertThat(text()).doesNotContain("KY i Glostrup");
    }

    private void saveElsewhere(String system, String supplier) {
        LocalProjectDetails now = stored();
        fresh.asCoordinator(() -> {
            Portal.bean(EditingLocalProject.class)
                    .edit(
                            glostrup,
                            now.version(),
                            new LocalProjectData(
                                    now.participation(),
                                    now.participationOn(),
                                    null,
                                    null,
                                    null,
                                    system,
                                    supplier,
                                    null,
                                    null,
                                    null));
            return true;
        });
    }

    private LocalProjectDetails stored() {
        return fresh.asCoordinator(() -> Portal.bean(LocalProjects.class).get(glostrup));
    }

    private void openAs(Visitor reader) {
        open(reader, "s/" + fresh.ref().slug() + "/lokale-projekter/" + glostrup);
    }

    private void edit() {
        press("Ret oplysninger");
    }

    private void press(String word) {
        test(find(Button.class).all().stream()
                        .filter(button -> button.getText().equals(word))
                        .findFirst()
                        .orElseThrow())
                .click();
    }

    private TextField field(String label) {
        return find(TextField.class).all().stream()
                .filter(field -> label.equals(field.getLabel()))
                .findFirst()
                .orElseThrow();
    }
}
