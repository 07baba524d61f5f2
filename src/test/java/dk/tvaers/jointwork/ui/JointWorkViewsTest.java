package dk.tvaers.jointwork.ui;

import static dk.tvaers.jointwork.Shared.task;
import static dk.tvaers.testkit.Fresh.ALBERTSLUND;
import static dk.tvaers.testkit.Fresh.GLOSTRUP;
import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.checkbox.CheckboxGroup;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.confirmdialog.ConfirmDialog;
import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import dk.tvaers.access.Role;
import dk.tvaers.jointwork.JointTaskData;
import dk.tvaers.jointwork.JointTaskFilter;
import dk.tvaers.jointwork.JointTaskId;
import dk.tvaers.jointwork.JointTaskState;
import dk.tvaers.jointwork.Shared;
import dk.tvaers.jointwork.SupportVisitId;
import dk.tvaers.kernel.MunicipalityCode;
import dk.tvaers.kernel.Now;
import dk.tvaers.kernel.ProjectId;
import dk.tvaers.programme.Projected;
import dk.tvaers.testkit.ViewTest;
import dk.tvaers.testkit.Visitor;
import java.util.Set;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

@Tag("database")
class JointWorkViewsTest extends ViewTest {

    private final Shared shared = new Shared();
    private final Visitor coordinator = Visitor.with(Role.COORDINATOR, shared.fresh.ref(), null, null);
    private final Visitor leader = Visitor.with(Role.PROGRAMME_LEADER, shared.fresh.ref(), "161", null);
    private final Visitor neighbour = Visitor.with(Role.PROGRAMME_LEADER, shared.fresh.ref(), "165", null);

    @Test
    @SuppressWarnings("unchecked")
    void theCoordinatorCreatesATaskFromTheEmptyListAndARefusalKeepsWhatWasTyped() {
        open(coordinator, address("samarbejdsopgaver"));
        assertThat(text()).contains("Ingen samarbejdsopgaver endnu", "Opret opgave");
        open(coordinator, address("samarbejdsopgaver/opret"));
        find(TextField.class).single().setValue("Fælles drejebog");
        ((ComboBox<String>) find(ComboBox.class).all().getFirst()).setValue("161");
        find(DatePicker.class).single().setValue(Now.today().minusDays(1));
        ((CheckboxGroup<String>) find(CheckboxGroup.class).single()).setValue(Set.of("161", "165"));
        press("Opret opgave");
        assertThat(find(DatePicker.class).single().isInvalid()).isTrue();
        assertThat(find(CheckboxGroup.class).single().isInvalid()).isTrue();
        assertThat(find(TextField.class).single().getValue()).isEqualTo("Fælles drejebog");
        find(DatePicker.class).single().setValue(Now.today().plusDays(30));
        ((CheckboxGroup<String>) find(CheckboxGroup.class).single()).setValue(Set.of("165"));
        press("Opret opgave");
        assertThat(text()).contains("Fælles drejebog", "Glostrup", "Albertslund", "Planlagt. Frist", "Historik");
    }

    @Test
    @SuppressWarnings("unchecked")
    void theResponsibleProgrammeLeaderGivesUpWithAReasonAndOthersSeeNoForm() {
        JointTaskId id = shared.create(task("Fælles drejebog"));
        open(neighbour, address("samarbejdsopgaver/" + id));
        assertThat(text()).doesNotContain("Opdatér status", "Ret opgaven");
        open(leader, address("samarbejdsopgaver/" + id));
        assertThat(text()).contains("Opdatér status").doesNotContain("Ret opgaven");
        assertThat(find(TextArea.class).all()).hasSize(1);
        ((ComboBox<String>) find(ComboBox.class).single()).setValue(JointTaskState.GIVEN_UP.name());
        TextArea reason = find(TextArea.class).all().getFirst();
        press("Gem status");
        assertThat(reason.isInvalid()).isTrue();
        reason.setValue("KOMBIT leverer den");
        press("Gem status");
        assertThat(text()).contains("Opgivet", "KOMBIT leverer den", "Historik");
    }

    @Test
    void theListShowsTheOpenOnesAndTheAddressHoldsTheFilter() {
        shared.overdue("Overskredet opgave");
        shared.report(shared.create(task("Kommende opgave")), 0, JointTaskState.IN_PROGRESS, null);
        JointTaskId done = shared.create(task("Afsluttet opgave"));
        shared.report(done, 0, JointTaskState.DONE, null);
        open(neighbour, address("samarbejdsopgaver"));
        assertThat(text())
                .contains(
                        "2 åbne opgaver, heraf én overskredet",
                        "Overskredet opgave",
                        "Kommende opgave",
                        ", overskredet")
                .doesNotContain("Afsluttet opgave", "Opret opgave");
        open(neighbour, address("samarbejdsopgaver?vis=done"));
        assertThat(text()).contains("Afsluttet opgave").doesNotContain("Overskredet opgave", "Kommende opgave");
        assertThat(find(Select.class).all()).anyMatch(select -> select.getValue() == JointTaskFilter.Which.DONE);
        open(neighbour, address("samarbejdsopgaver?vis=alle&kommune=169"));
        assertThat(text()).contains("Ingen opgaver passer til valget");
    }

    @Test
    void whatIsOverdueStandsWhereTheResponsibleLandsAndOnTheProjectsPage() {
        shared.overdue("Fælles drejebog");
        open(leader, address("min-kommune"));
        assertThat(text()).contains("Fælles drejebog: fristen var");
        open(neighbour, address("min-kommune"));
        assertThat(text()).doesNotContain("Fælles drejebog");
        ProjectId ky = Projected.project(shared.fresh, "KY");
        shared.create(new JointTaskData(
                "Kursus",
                null,
                GLOSTRUP,
                Set.<MunicipalityCode>of(),
                Now.today().plusDays(60),
                ky));
        open(neighbour, address("projekter/" + ky));
        assertThat(text()).contains("Samarbejdsopgaver", "Kursus", "Vis i samarbejdsopgaver");
    }

    @Test
    void theCoordinatorEditsATask() {
        JointTaskId id = shared.create(task("Fælles drejebog"));
        open(coordinator, address("samarbejdsopgaver/" + id + "/ret"));
        assertThat(find(CheckboxGroup.class).single().getValue()).isEqualTo(Set.of("165"));
        find(TextField.class).single().setValue("Fælles testdrejebog");
        press("Gem");
        assertThat(shared.read(id).name()).isEqualTo("Fælles testdrejebog");
    }

    @Test
    @SuppressWarnings("unchecked")
    void aVisitIsRecordedItsHoursAreWrittenAndAnUnevenSpreadIsSeen() {
        open(coordinator, address("styregruppebesoeg"));
        assertThat(text()).contains("Ingen besøg i perioden");
        open(coordinator, address("styregruppebesoeg/registrer"));
        ((ComboBox<String>) find(ComboBox.class).single()).setValue("161");
        find(DatePicker.class).single().setValue(Now.today());
        TextField purpose = find(TextField.class).all().getFirst();
        TextField hours = find(TextField.class).all().getLast();
        purpose.setValue("Opstart");
        hours.setValue("1,1");
        press("Registrér besøg");
        assertThat(hours.isInvalid()).isTrue();
        hours.setValue("2,25");
        press("Registrér besøg");
        assertThat(text()).contains("Styregruppebesøg, Glostrup", "2,25", "Historik");
        open(neighbour, address("styregruppebesoeg"));
        assertThat(text())
                .contains("Gennemsnit 0,75 timer. Glostrup har fået mest", "1,5 over", "0,75 under", "Høje-Taastrup")
                .doesNotContain("Registrér besøg");
    }

    @Test
    void aHeldVisitWithoutHoursAsksForThemAndARemovedOneIsGone() {
        SupportVisitId id = shared.visit(ALBERTSLUND, Now.today().minusDays(1), null);
        open(coordinator, address("overblik"));
        assertThat(text()).contains("timer mangler");
        open(coordinator, address("styregruppebesoeg/" + id));
        assertThat(text()).contains("Skriv timer", "Kun os to");
        open(leader, address("styregruppebesoeg/" + id));
        assertThat(text()).doesNotContain("Kun os to", "Fjern besøget");
        open(coordinator, address("styregruppebesoeg/" + id));
        press("Fjern besøget");
        ConfirmDialog dialog = find(ConfirmDialog.class).single();
        assertThat(dialog.getElement().getProperty("message")).contains("tæller ikke længere med");
        test(dialog).confirm();
        open(coordinator, address("styregruppebesoeg"));
        assertThat(text()).contains("Ingen besøg i perioden");
    }

    private String address(String path) {
        return "s/" + shared.fresh.ref().slug() + "/" + path;
    }

    private void press(String word) {
        test(find(Button.class).all().stream()
                        .filter(button -> button.getText().equals(word))
                        .findFirst()
                        .orElseThrow())
                .click();
    }
}
