package dk.tvaers.programme.ui;

import static dk.tvaers.testkit.Fresh.ALBERTSLUND;
import static dk.tvaers.testkit.Fresh.GLOSTRUP;
import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.checkbox.CheckboxGroup;
import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.textfield.TextField;
import dk.tvaers.access.Role;
import dk.tvaers.kernel.Now;
import dk.tvaers.kernel.ProjectId;
import dk.tvaers.programme.LocalProjectItem;
import dk.tvaers.programme.LocalProjects;
import dk.tvaers.programme.Participation;
import dk.tvaers.programme.ProgrammeItem;
import dk.tvaers.programme.Programmes;
import dk.tvaers.programme.ProjectDetails;
import dk.tvaers.programme.ProjectItem;
import dk.tvaers.programme.Projected;
import dk.tvaers.programme.Projects;
import dk.tvaers.testkit.Fresh;
import dk.tvaers.testkit.Portal;
import dk.tvaers.testkit.ViewTest;
import dk.tvaers.testkit.Visitor;
import java.util.Set;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

@Tag("database")
class AdministrationViewsTest extends ViewTest {

    private final Fresh fresh = Fresh.collaboration(GLOSTRUP, ALBERTSLUND);
    private final Visitor coordinator = Visitor.with(Role.COORDINATOR, fresh.ref(), null, null);

    @Test
    void aProgrammeAndAProjectAreCreatedOneAfterTheOther() {
        open(coordinator, address("programmer/opret"));
        press("Opret program");
        assertThat(field("Navn").isInvalid()).isTrue();
        test(field("Navn")).setValue("Monopolbrud");
        press("Opret program");
        assertThat(fresh.asCoordinator(() -> Portal.bean(Programmes.class).list()))
                .extracting(ProgrammeItem::name)
                .containsExactly("Monopolbrud");
        open(coordinator, address("projekter/opret"));
        test(field("Kode")).setValue("ky");
        test(field("Kort navn")).setValue("KY");
        test(field("Navn")).setValue("Kommunernes Ydelsessystem");
        press("Opret projekt");
        assertThat(field("Kode").isInvalid()).isTrue();
        assertThat(field("Navn").getValue()).isEqualTo("Kommunernes Ydelsessystem");
        test(field("Kode")).setValue("KY");
        press("Opret projekt");
        assertThat(fresh.asCoordinator(() -> Portal.bean(Projects.class).list()))
                .extracting(ProjectItem::code)
                .containsExactly("KY");
        assertThat(text()).contains("Kommunernes Ydelsessystem", "Tilføj til kommuner");
    }

    @Test
    void withoutAProgrammeAProjectCannotBeBegunAndThatIsSaid() {
        open(coordinator, address("projekter/opret"));
        assertThat(text()).contains("Der er ikke noget aktivt program", "Opret program");
    }

    @Test
    void whatIsTypedComesBackAndIsSaved() {
        ProjectId ky = Projected.project(fresh, "KY");
        open(coordinator, address("projekter/" + ky + "/ret"));
        test(field("Leverandør")).setValue("Ny leverandør");
        open(coordinator, address("projekter/" + ky + "/ret"));
        assertThat(field("Leverandør").getValue()).isEqualTo("Ny leverandør");
        press("Gem");
        assertThat(project(ky).supplier()).isEqualTo("Ny leverandør");
    }

    @Test
    void aDeactivatedProjectIsShownSoAndNotOffered() {
        ProjectId ky = Projected.project(fresh, "KY");
        open(coordinator, address("projekter/" + ky));
        assertThat(text()).contains("De lokale projekter fortsætter");
        find(DatePicker.class).single().setValue(Now.today().minusDays(1));
        press("Deaktivér");
        assertThat(project(ky).toOn()).isEqualTo(Now.today().minusDays(1));
        assertThat(text()).contains("Aktivt til og med").doesNotContain("Tilføj til kommuner");
        open(coordinator, address("projekter"));
        assertThat(text()).contains("Deaktiveret");
        open(coordinator, address("projekter/" + ky + "/kommuner"));
        assertThat(text()).contains("er deaktiveret");
        assertThat(find(Button.class).all()).isEmpty();
        open(coordinator, address("projekter/" + ky));
        press("Genaktivér");
        assertThat(project(ky).toOn()).isNull();
    }

    @Test
    void severalMunicipalitiesAreAddedAndEachIsToldOf() {
        ProjectId ky = Projected.project(fresh, "KY");
        Projected.joined(fresh, ky, GLOSTRUP, Participation.IN_PROGRESS);
        open(coordinator, address("projekter/" + ky + "/kommuner"));
        assertThat(text()).contains("Har allerede projektet: Glostrup");
        press("Tilføj");
        assertThat(municipalities().isInvalid()).isTrue();
        municipalities().setValue(Set.of("165"));
        press("Tilføj");
        assertThat(text()).contains("Én kommune er tilføjet", "Albertslund er tilføjet");
        assertThat(fresh.asCoordinator(() -> Portal.bean(LocalProjects.class).list(null, ky)))
                .extracting(LocalProjectItem::participation)
                .containsExactly(Participation.IN_PROGRESS, Participation.NOT_STARTED);
    }

    @Test
    void whoMayOnlyReadIsOfferedNothing() {
        ProjectId ky = Projected.project(fresh, "KY");
        Visitor leader = Visitor.with(Role.PROGRAMME_LEADER, fresh.ref(), "161", null);
        open(leader, address("projekter/" + ky));
        assertThat(text()).contains("KY").doesNotContain("Ret projekt", "Tilføj til kommuner", "Deaktivér");
        open(leader, address("projekter"));
        assertThat(text()).doesNotContain("Opret");
        open(leader, address("programmer/" + project(ky).programmeId()));
        assertThat(text()).contains("Program KY").doesNotContain("Ret program", "Deaktivér");
    }

    private ProjectDetails project(ProjectId id) {
        return fresh.asCoordinator(() -> Portal.bean(Projects.class).get(id));
    }

    private String address(String path) {
        return "s/" + fresh.ref().slug() + "/" + path;
    }

    private void press(String word) {
        test(find(Button.class).all().stream()
                        .filter(button -> button.getText().equals(word))
                        .findFirst()
                        .orElseThrow())
                .click();
    }

    @SuppressWarnings("unchecked")
    private CheckboxGroup<String> municipalities() {
        return (CheckboxGroup<String>) find(CheckboxGroup.class).single();
    }

    private TextField field(String label) {
        return find(TextField.class).all().stream()
                .filter(field -> label.equals(field.getLabel()))
                .findFirst()
                .orElseThrow();
    }
}
