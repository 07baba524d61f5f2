package dk.tvaers.collaboration.ui;

import static dk.tvaers.testkit.Fresh.ALBERTSLUND;
import static dk.tvaers.testkit.Fresh.GLOSTRUP;
import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.confirmdialog.ConfirmDialog;
import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import dk.tvaers.access.Role;
import dk.tvaers.collaboration.AgreementData;
import dk.tvaers.collaboration.AgreementId;
import dk.tvaers.collaboration.AgreementItem;
import dk.tvaers.collaboration.Agreements;
import dk.tvaers.collaboration.Members;
import dk.tvaers.collaboration.MembershipItem;
import dk.tvaers.collaboration.Office;
import dk.tvaers.collaboration.Offices;
import dk.tvaers.kernel.Id;
import dk.tvaers.kernel.Now;
import dk.tvaers.kernel.Period;
import dk.tvaers.programme.Participation;
import dk.tvaers.programme.Projected;
import dk.tvaers.testkit.Fresh;
import dk.tvaers.testkit.Portal;
import dk.tvaers.testkit.ViewTest;
import dk.tvaers.testkit.Visitor;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

@Tag("database")
class AdministrationViewsTest extends ViewTest {

    private static final LocalDate START = LocalDate.of(2015, 1, 1);

    private final Fresh fresh = Fresh.collaboration(GLOSTRUP, ALBERTSLUND);
    private final Visitor coordinator = Visitor.with(Role.COORDINATOR, fresh.ref(), null, null);

    @Test
    void whoMayOnlyReadIsOfferedNothing() {
        open(Visitor.with(Role.PROGRAMME_LEADER, fresh.ref(), "161", null), address(""));
        assertThat(text()).doesNotContain("Optag medlem", "Udmeld", "Skift vært", "Skriv aftalen ind");
        open(coordinator, address(""));
        assertThat(text()).contains("Optag medlem", "Udmeld", "Skift vært", "Skriv aftalen ind");
    }

    @Test
    void aRefusalKeepsWhatWasChosenAndNamesTheField() {
        open(coordinator, address("/optag"));
        ComboBox<String> municipality = combo("Kommune");
        press("Optag kommunen");
        assertThat(municipality.isInvalid()).isTrue();
        test(municipality).selectItem("Høje-Taastrup Kommune");
        press("Optag kommunen");
        assertThat(members()).extracting(MembershipItem::shortName).contains("Høje-Taastrup");
        assertThat(getCurrentView()).isInstanceOf(CollaborationView.class);
    }

    @Test
    void aMemberLeavesAfterAChoiceAndThatIsTakenBack() {
        Projected.joined(fresh, Projected.project(fresh, "KY"), GLOSTRUP, Participation.IN_PROGRESS);
        LocalDate day = Now.today().plusMonths(2);
        open(coordinator, address("/medlemskaber/" + members().getFirst().id() + "/udmeld?dag=" + day));
        assertThat(text()).contains("Det sker efter", "Intet bliver slettet");
        press("Udmeld Glostrup");
        assertThat(combo("Kommunens lokale projekter").isInvalid()).isTrue();
        test(combo("Kommunens lokale projekter")).selectItem("Lad dem stå, som de er, som historik");
        press("Udmeld Glostrup");
        assertThat(members().getFirst().leftOn()).isEqualTo(day);
        press("Fortryd udmeldelse");
        assertThat(members().getFirst().leftOn()).isNull();
    }

    @Test
    void whoHoldsAnOfficeIsLedToHandItOn() {
        fresh.asCoordinator(() -> Portal.bean(Offices.class).hold(Office.CHAIR, GLOSTRUP, new Period(START, null)));
        open(coordinator, address("/medlemskaber/" + members().getFirst().id() + "/udmeld"));
        assertThat(text()).contains("Glostrup har stadig et hverv efter den dag", "Skift formand");
        assertThat(find(Button.class).all())
                .noneMatch(button -> button.getText().startsWith("Udmeld"));
        open(coordinator, address("/hverv?hverv=chair"));
        test(combo("Næste kommune")).selectItem("Glostrup Kommune");
        press("Skift");
        assertThat(text()).contains("Kommune 161 har allerede hvervet.");
        assertThat(combo("Næste kommune").getValue()).isEqualTo("161");
    }

    @Test
    void theAgreementsDraftComesBackAndTheVersionsSayWhatChanged() {
        AgreementId first = fresh.asCoordinator(() -> Portal.bean(Agreements.class)
                .record(new AgreementData("Aftale", "Monopolbruddet\nMøder", START, null)));
        open(coordinator, address("/aftale"));
        test(find(TextArea.class).single()).setValue("Monopolbruddet\nFælles udbud\nMøder");
        open(coordinator, address("/aftale"));
        assertThat(find(TextArea.class).single().getValue()).contains("Fælles udbud");
        assertThat(text()).contains("Din kladde");
        press("Skriv udgaven ind");
        List<AgreementItem> versions =
                fresh.asCoordinator(() -> Portal.bean(Agreements.class).history());
        assertThat(versions.getFirst().supersedesId()).isEqualTo(first);
        assertThat(text()).contains("Tilføjet: »Fælles udbud«").doesNotContain("Fjernet");
        open(coordinator, address("/aftale"));
        assertThat(text()).doesNotContain("Din kladde");
    }

    @Test
    void whenSomebodyElseRecordedAVersionMeanwhileWhatWasTypedStays() {
        open(coordinator, address("/aftale"));
        test(field("Titel")).setValue("Min aftale");
        fresh.asCoordinator(() ->
                Portal.bean(Agreements.class).record(new AgreementData("Deres aftale", "Monopolbruddet", START, null)));
        press("Skriv udgaven ind");
        assertThat(field("Titel").getValue()).isEqualTo("Min aftale");
        assertThat(find(TextArea.class).single().isInvalid()).isTrue();
        test(find(TextArea.class).single()).setValue("Fælles udbud");
        find(DatePicker.class).single().setValue(START);
        press("Skriv udgaven ind");
        assertThat(text()).contains("En anden har gemt imens", "»Deres aftale«. Du har skrevet »Min aftale«.");
        press("Skriv udgaven ind");
        assertThat(fresh.asCoordinator(() -> Portal.bean(Agreements.class).history()))
                .extracting(AgreementItem::title)
                .containsExactly("Min aftale", "Deres aftale");
    }

    @Test
    void leavingAFormWithUnsavedChangesIsAskedAbout() {
        open(coordinator, address("/aftale"));
        test(field("Titel")).setValue("Min aftale");
        UI.getCurrent().navigate(address(""));
        assertThat(find(ConfirmDialog.class).all()).hasSize(1);
    }

    @Test
    void theOperatorIsProposedAnAddressThatCanBeChanged() {
        String name = "Tværs & " + Id.text(Id.next());
        open(Visitor.without().asOperator(), "drift/opret");
        test(field("Navn")).setValue(name);
        String proposed = "tvaers-" + name.substring(8).toLowerCase(Locale.ROOT);
        assertThat(field("Adresse").getValue()).isEqualTo(proposed);
        assertThat(field("Adresse").getHelperText()).contains("ledig");
        test(field("Adresse")).setValue(fresh.ref().slug());
        press("Opret samarbejdet");
        assertThat(field("Adresse").getErrorMessage()).contains("i brug");
        assertThat(field("Navn").getValue()).isEqualTo(name);
        test(field("Adresse")).setValue(proposed);
        press("Opret samarbejdet");
        assertThat(text()).contains("Første koordinator", "Åbent");
    }

    @Test
    void theOperatorClosesAfterBeingToldWhatHappensAndOpensAgain() {
        open(Visitor.without().asOperator(), "drift/samarbejder/" + fresh.ref().slug());
        assertThat(text())
                .contains("kan ingen logge ind", "Intet bliver slettet")
                .doesNotContain("Glostrup");
        press("Luk samarbejdet");
        assertThat(text()).contains("Lukket");
        press("Åbn samarbejdet");
        assertThat(text()).contains("Åbent");
    }

    @Test
    void theInvitationsLinkIsShownOnce() {
        Visitor operator = Visitor.without().asOperator();
        String address = "drift/samarbejder/" + Fresh.collaboration().ref().slug();
        open(operator, address);
        press("Invitér koordinator");
        assertThat(field("Navn").isInvalid()).isTrue();
        test(field("Navn")).setValue("Koordinator");
        test(field("E-mail")).setValue(Id.text(Id.next()).toLowerCase(Locale.ROOT) + "@tvaers.example");
        press("Invitér koordinator");
        assertThat(find(TextField.class).all())
                .anyMatch(field -> field.getValue().startsWith("/ny-adgangskode/"));
        open(operator, address);
        assertThat(text()).contains("Samarbejdet har en koordinator");
    }

    private List<MembershipItem> members() {
        return fresh.asCoordinator(() -> Portal.bean(Members.class).on(Now.today()));
    }

    private String address(String path) {
        return "s/" + fresh.ref().slug() + "/samarbejde" + path;
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

    @SuppressWarnings("unchecked")
    private ComboBox<String> combo(String label) {
        return (ComboBox<String>) find(ComboBox.class).all().stream()
                .filter(field -> label.equals(field.getLabel()))
                .findFirst()
                .orElseThrow();
    }
}
