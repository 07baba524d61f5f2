package dk.tvaers.matter.ui;

import static dk.tvaers.testkit.Fresh.ALBERTSLUND;
import static dk.tvaers.testkit.Fresh.GLOSTRUP;
import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.confirmdialog.ConfirmDialog;
import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import dk.tvaers.access.Role;
import dk.tvaers.collaboration.AgreementData;
import dk.tvaers.collaboration.AgreementId;
import dk.tvaers.collaboration.Agreements;
import dk.tvaers.document.Audience;
import dk.tvaers.document.DocumentData;
import dk.tvaers.document.DocumentType;
import dk.tvaers.document.RecordRef;
import dk.tvaers.document.Sample;
import dk.tvaers.kernel.Now;
import dk.tvaers.matter.ConductingMatters;
import dk.tvaers.matter.DecidingMatters;
import dk.tvaers.matter.MatterData;
import dk.tvaers.matter.MatterId;
import dk.tvaers.matter.MatterItem;
import dk.tvaers.matter.MatterStep;
import dk.tvaers.matter.Matters;
import dk.tvaers.matter.Outcome;
import dk.tvaers.matter.StepData;
import dk.tvaers.testkit.Fresh;
import dk.tvaers.testkit.Portal;
import dk.tvaers.testkit.ViewTest;
import dk.tvaers.testkit.Visitor;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

@Tag("database")
class MatterViewsTest extends ViewTest {

    private final Fresh fresh = Fresh.collaboration(GLOSTRUP, ALBERTSLUND);
    private final Visitor coordinator = Visitor.with(Role.COORDINATOR, fresh.ref(), null, null);
    private final Visitor leader = Visitor.with(Role.PROGRAMME_LEADER, fresh.ref(), "161", null);

    @Test
    void theAgreementIsApprovedFromItsOwnPageAndTheMatterClosedKnowingWhoIsMissing() {
        AgreementId agreement = fresh.asCoordinator(() -> Portal.bean(Agreements.class)
                .record(new AgreementData("Aftale om fælles ledelse", "Alt", Now.today(), null)));
        open(leader, "s/" + fresh.ref().slug() + "/samarbejde/aftaler/" + agreement);
        assertThat(text()).doesNotContain("Bed kommunerne godkende aftalen");
        open(coordinator, "s/" + fresh.ref().slug() + "/samarbejde/aftaler/" + agreement);
        assertThat(text()).contains("Bed kommunerne godkende aftalen");
        open(coordinator, address("/opret?aftale=" + agreement));
        assertThat(field("Sag").getValue()).isEqualTo("Godkendelse af Aftale om fælles ledelse");
        find(DatePicker.class).all().getFirst().setValue(Now.today().plusDays(20));
        press("Opret sag");
        assertThat(text()).contains("0 af 2 kommuner har besluttet", "Glostrup", "Albertslund");
        assertThat(matter().agreementId()).isEqualTo(agreement);

        open(leader, "s/" + fresh.ref().slug() + "/min-kommune");
        assertThat(text()).contains("Glostrup skal beslutte “Godkendelse af Aftale om fælles ledelse”");
        open(leader, address("/" + matter().id()));
        assertThat(text()).contains("Opdatér Glostrup").doesNotContain("Opdatér Albertslund", "Luk sagen");
        open(leader, address("/" + matter().id() + "/kommuner/161/skriv"));
        choice("Skridt").setValue(MatterStep.DECIDED.name());
        choice("Udfald").setValue(Outcome.APPROVED.name());
        press("Gem");
        assertThat(field("Hvem behandler sagen?").isInvalid()).isTrue();
        field("Hvem behandler sagen?").setValue("Kommunaldirektøren");
        press("Gem");
        assertThat(text()).contains("Kommunen har besluttet: Godkendt.", "Tilføj dokument");

        open(coordinator, "s/" + fresh.ref().slug() + "/samarbejde/aftaler/" + agreement);
        assertThat(text()).contains("1 af 2 kommuner har besluttet");
        open(coordinator, address("/" + matter().id()));
        press("Luk sagen");
        ConfirmDialog dialog = find(ConfirmDialog.class).single();
        assertThat(dialog.getElement().getProperty("message"))
                .contains("kan ikke åbnes igen", "Uden beslutning: Albertslund");
        test(dialog).confirm();
        assertThat(matter().isOpen()).isFalse();
        open(leader, address("/" + matter().id() + "/kommuner/161/skriv"));
        assertThat(text()).contains("Sagen er lukket og kan ikke ændres.");
    }

    @Test
    void aPurchaseAsksHowMuchAndShowsTheSum() {
        open(coordinator, address("/opret"));
        field("Sag").setValue("Fælles indkøb");
        find(TextArea.class).single().setValue("E-læring");
        find(DatePicker.class).all().getFirst().setValue(Now.today().plusDays(20));
        field("Enhed").setValue("brugere");
        press("Opret sag");
        open(leader, address("/" + matter().id() + "/kommuner/161/skriv"));
        choice("Skridt").setValue(MatterStep.DECIDED.name());
        choice("Udfald").setValue(Outcome.APPROVED.name());
        field("Hvem behandler sagen?").setValue("Direktionen");
        field("Mængde (brugere)").setValue("mange");
        press("Gem");
        assertThat(field("Mængde (brugere)").isInvalid()).isTrue();
        field("Mængde (brugere)").setValue("1.200");
        press("Gem");
        assertThat(text()).contains("Kommunen har besluttet: Godkendt.", "1.200 brugere");
        open(coordinator, address("/" + matter().id()));
        assertThat(text()).contains("1.200 brugere", "1 af 2");
    }

    @Test
    void whoOnlyReadsSeesAMunicipalitysPartWithItsDocumentsAndWritesNothing() {
        MatterId id = fresh.asCoordinator(() -> Portal.bean(ConductingMatters.class)
                .open(new MatterData("Fælles udbud", "Vi køber", null, null, null, Now.today(), Now.today())));
        fresh.as(Role.PROGRAMME_LEADER, GLOSTRUP, null, () -> {
            Portal.bean(DecidingMatters.class)
                    .write(
                            id,
                            GLOSTRUP,
                            0,
                            new StepData(MatterStep.PREPARED, Now.today(), null, null, null, "15/6820", null));
            return true;
        });
        Sample.document(
                fresh,
                new DocumentData("Dagsordenspunkt", DocumentType.OTHER, Audience.ALL, null, GLOSTRUP),
                RecordRef.of("matters/" + id));
        Visitor reader = Visitor.with(Role.READER, fresh.ref(), "161", null);
        open(reader, address("/" + id + "/kommuner/161"));
        assertThat(text())
                .contains("Glostrup: Fælles udbud", "Kommunen skal beslutte senest", "15/6820", "Dagsordenspunkt")
                .doesNotContain("Opdatér Glostrup", "Tilføj dokument");
        open(reader, address("/" + id));
        assertThat(text()).contains("Dagsordenspunkt").doesNotContain("Tilføj dokument");
        open(leader, address("/" + id + "/kommuner/161"));
        assertThat(text()).contains("Opdatér Glostrup", "Tilføj dokument");
        open(leader, address("/" + id + "/kommuner/165"));
        assertThat(text()).contains("Kommunen har ikke skrevet noget endnu").doesNotContain("Tilføj dokument");
        open(leader, "s/" + fresh.ref().slug() + "/dokumenter/tilfoej?paa=matters/" + id + "&kommune=161");
        assertThat(text()).contains("Dokumentet kommer til at ligge på »Fælles udbud«.");
        assertThat(choice("Fra").getValue()).isEqualTo("161");
        fresh.asCoordinator(() -> {
            Portal.bean(ConductingMatters.class).close(id, 0);
            return true;
        });
        open(leader, "s/" + fresh.ref().slug() + "/dokumenter/tilfoej?paa=matters/" + id + "&kommune=161");
        assertThat(text()).contains("Det er lukket");
        open(leader, address("/" + id + "/kommuner/161"));
        assertThat(text()).contains("Sagen blev lukket, uden at kommunen besluttede.");
    }

    private MatterItem matter() {
        return fresh.asCoordinator(() -> Portal.bean(Matters.class).list()).getFirst();
    }

    private String address(String path) {
        return "s/" + fresh.ref().slug() + "/sager" + path;
    }

    private TextField field(String label) {
        return find(TextField.class).all().stream()
                .filter(each -> label.equals(each.getLabel()))
                .findFirst()
                .orElseThrow();
    }

    @SuppressWarnings("unchecked")
    private ComboBox<String> choice(String label) {
        return (ComboBox<String>) find(ComboBox.class).all().stream()
                .filter(each -> label.equals(((ComboBox<?>) each).getLabel()))
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
