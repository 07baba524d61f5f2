package dk.tvaers.loan.specialist.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.confirmdialog.ConfirmDialog;
import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import dk.tvaers.access.Role;
import dk.tvaers.kernel.Now;
import dk.tvaers.kernel.Period;
import dk.tvaers.loan.specialist.LegalBasis;
import dk.tvaers.loan.specialist.Lendable;
import dk.tvaers.loan.specialist.RateId;
import dk.tvaers.loan.specialist.Rates;
import dk.tvaers.loan.specialist.SetLoans;
import dk.tvaers.loan.specialist.SpecialistFilter;
import dk.tvaers.loan.specialist.SpecialistId;
import dk.tvaers.loan.specialist.Specialists;
import dk.tvaers.loan.specialist.Week;
import dk.tvaers.testkit.Portal;
import dk.tvaers.testkit.ViewTest;
import dk.tvaers.testkit.Visitor;
import java.util.List;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

@Tag("database")
class SpecialistViewsTest extends ViewTest {

    private final Lendable lendable = new Lendable();
    private final Visitor leader = Visitor.with(Role.PROGRAMME_LEADER, lendable.fresh.ref(), "161", null);
    private final Visitor neighbour = Visitor.with(Role.PROGRAMME_LEADER, lendable.fresh.ref(), "165", null);
    private final Visitor coordinator = Visitor.with(Role.COORDINATOR, lendable.fresh.ref(), null, null);

    @Test
    void theLenderSeesTheNameAndWritesDaysAndHoursAndANeighbourSeesNeither() {
        SpecialistId id = lendable.add();
        open(leader, address("/specialister"));
        assertThat(text()).contains("Én kan lånes", Lendable.NAME, "Testledelse", "Tilføj specialist");
        open(neighbour, address("/specialister"));
        assertThat(text()).contains("It-arkitekt, Glostrup", "Testledelse").doesNotContain(Lendable.NAME);
        open(neighbour, address("/specialister/" + id));
        assertThat(text())
                .contains("It-arkitekt, Glostrup", "20 t. ledig", "Vises for den kommune")
                .doesNotContain(Lendable.NAME, "Kun om tirsdagen", "Ikke til rådighed", "Gem timer");
        assertThat(find(Button.class).all()).isEmpty();
        open(leader, address("/specialister/" + id));
        assertThat(text()).contains(Lendable.NAME, "Kun om tirsdagen", "Ingen dage er skrevet på");
        List<DatePicker> days = find(DatePicker.class).all();
        days.get(0).setValue(Now.today().plusDays(1));
        days.get(1).setValue(Now.today().plusDays(2));
        press("Skriv dagene på");
        assertThat(text()).contains("Fjern").doesNotContain("Ingen dage er skrevet på");
        press("Fjern");
        assertThat(text()).contains("Ingen dage er skrevet på");
        field("Timer pr. uge").setValue("12,5");
        press("Gem timer");
        assertThat(text()).contains("12,5 t. ledig");
        press("Tag af listen");
        test(find(ConfirmDialog.class).single()).confirm();
        assertThat(text()).contains("Sidste dag på listen").doesNotContain("Gem timer");
        open(leader, address("/specialister"));
        assertThat(text()).contains("Ingen specialister");
    }

    @Test
    void somebodyIsAddedAndChangedByTheForms() {
        open(leader, address("/specialister/ny"));
        press("Tilføj specialist");
        assertThat(choice("Jobkategori").isInvalid()).isTrue();
        choice("Jobkategori").setValue(lendable.architect.toString());
        field("Rolle").setValue("Integrationsarkitekt");
        field("Timer pr. uge").setValue("15");
        press("Tilføj specialist");
        assertThat(text()).contains("Integrationsarkitekt", "15 t. ledig");
        SpecialistId id = newest();
        open(leader, address("/specialister/" + id + "/ret"));
        assertThat(field("Rolle").getValue()).isEqualTo("Integrationsarkitekt");
        field("Rolle").setValue("Arkitekt");
        press("Gem");
        assertThat(text()).contains("Arkitekt").doesNotContain("Integrationsarkitekt");
    }

    @Test
    void theWeeksOfAllAreSteppedThroughAndDoubleBookingIsSaidInWords() {
        SpecialistId id = lendable.add();
        Week now = Week.of(Now.today());
        SetLoans.book(id, now.plus(1), "15", true);
        SetLoans.book(id, now.plus(1), "8", false);
        open(neighbour, address("/kapacitet"));
        assertThat(text())
                .contains("Én er dobbeltbooket", "Dobbeltbooket", "23 af 20 t. booket, 8 t. ikke aftalt")
                .contains("Uge " + now.number(), "Næste 6 uger")
                .doesNotContain(Lendable.NAME);
        open(neighbour, address("/kapacitet?uge=" + now.plus(6)));
        assertThat(text())
                .contains(
                        "Ingen er dobbeltbooket",
                        "Denne uge",
                        "Uge " + now.plus(11).number());
        open(neighbour, address("/specialister?fri-fra=" + now + "&fri-til=" + now.plus(1)));
        assertThat(text()).contains("Ingen specialister");
        open(neighbour, address("/specialister?fri-fra=" + now.plus(2) + "&fri-til=uge"));
        assertThat(text()).contains("Én kan lånes");
    }

    @Test
    void aRateIsReckonedWhileItIsTypedRefusedBelowTheCostAndSet() {
        open(leader, address("/timesatser/ny"));
        assertThat(text()).contains("Fuld omkostning regnes ud");
        field("Løn pr. år (kr.)").setValue("500.000");
        field("Pension pr. år (kr.)").setValue("100000,00");
        field("Overhead pr. år (kr.)").setValue("100.000,00 kr.");
        field("Effektive timer pr. år").setValue("1400");
        assertThat(text()).contains("Fuld omkostning: 500,00 kr. i timen");
        assertThat(choice("Gælder for").getListDataView().getItems().count()).isEqualTo(1);
        choice("Gælder for").setValue("1");
        field("Sats pr. time (kr.)").setValue("525,50");
        press("Sæt timesats");
        assertThat(text())
                .contains("525,50 kr. i timen", "Kan bruges", "Beregning af fuld omkostning", "500.000,00 kr.");
        RateId rate = lendable.leader(() -> Portal.bean(Rates.class).list(null, null))
                .getFirst()
                .id();
        open(neighbour, address("/timesatser"));
        assertThat(text()).contains("It-arkitekt, Glostrup", "525,50 kr.");
        for (Visitor other : List.of(neighbour, coordinator)) {
            open(other, address("/timesatser/" + rate));
            assertThat(text()).contains("525,50 kr. i timen").doesNotContain("Beregning", "500.000,00", "Træk tilbage");
        }
        open(coordinator, address("/timesatser/ny"));
        assertThat(text()).contains("Du kan ikke sætte timesatser");
    }

    @Test
    void financeNotesARateThatRestsOnSomethingElse() {
        RateId rate =
                lendable.set(lendable.rate("300", LegalBasis.FELLOWSHIP_SECTION_60, new Period(Lendable.MONDAY, null)));
        open(leader, address("/timesatser"));
        assertThat(text()).contains("Én sats venter på kommunens økonomi", "Venter på økonomi");
        open(leader, address("/timesatser/" + rate));
        assertThat(text()).doesNotContain("Gem bemærkningen");
        open(Visitor.with(Role.CONTROLLER, lendable.fresh.ref(), "161", null), address("/timesatser/" + rate));
        find(TextArea.class).single().setValue("Fællesskabets vedtægt § 4");
        press("Gem bemærkningen");
        assertThat(text()).contains("Fællesskabets vedtægt § 4", "Kan bruges");
        open(neighbour, address("/timesatser/" + rate));
        assertThat(text()).contains("Under fuld omkostning").doesNotContain("vedtægt");
    }

    @Test
    void theCoordinatorKeepsTheCatalogueAndOthersReadIt() {
        open(coordinator, address("/kompetencer"));
        find(TextField.class).all().getFirst().setValue("Udbudsjura");
        press("Tilføj");
        assertThat(text()).contains("Udbudsjura");
        open(neighbour, address("/kompetencer"));
        assertThat(text()).contains("Udbudsjura", "It-arkitekt");
        assertThat(find(Button.class).all())
                .noneMatch(button -> button.getText().equals("Tilføj"));
        open(coordinator, address("/kompetencer/" + lendable.tester));
        press("Lad udgå");
        assertThat(text()).contains("Udgået", "Brug igen");
        find(TextField.class).single().setValue("Testkoordinering");
        press("Gem navn");
        assertThat(text()).contains("Testkoordinering").doesNotContain("Testledelse");
    }

    private SpecialistId newest() {
        return lendable.leader(() -> Portal.bean(Specialists.class).list(SpecialistFilter.ALL))
                .getLast()
                .id();
    }

    private TextField field(String label) {
        return find(TextField.class).all().stream()
                .filter(field -> label.equals(field.getLabel()))
                .findFirst()
                .orElseThrow();
    }

    @SuppressWarnings("unchecked")
    private ComboBox<String> choice(String label) {
        return (ComboBox<String>) find(ComboBox.class).all().stream()
                .filter(field -> label.equals(field.getLabel()))
                .findFirst()
                .orElseThrow();
    }

    private String address(String path) {
        return "s/" + lendable.fresh.ref().slug() + path;
    }

    private void press(String word) {
        test(find(Button.class).all().stream()
                        .filter(button -> button.getText().equals(word))
                        .findFirst()
                        .orElseThrow())
                .click();
    }
}
