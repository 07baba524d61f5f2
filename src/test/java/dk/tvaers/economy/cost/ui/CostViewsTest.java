package dk.tvaers.economy.cost.ui;

import static dk.tvaers.testkit.Fresh.ALBERTSLUND;
import static dk.tvaers.testkit.Fresh.GLOSTRUP;
import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.confirmdialog.ConfirmDialog;
import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.textfield.TextField;
import dk.tvaers.access.Role;
import dk.tvaers.economy.budget.Budgets;
import dk.tvaers.economy.cost.Amount;
import dk.tvaers.economy.cost.CostFilter;
import dk.tvaers.economy.cost.CostItem;
import dk.tvaers.economy.cost.CostLineId;
import dk.tvaers.economy.cost.Costs;
import dk.tvaers.economy.cost.Spent;
import dk.tvaers.kit.Paging;
import dk.tvaers.testkit.Portal;
import dk.tvaers.testkit.ViewTest;
import dk.tvaers.testkit.Visitor;
import java.util.List;
import org.junit.jupiter.api.Test;

class CostViewsTest extends ViewTest {

    private final Spent spent = new Spent();
    private final Visitor coordinator = Visitor.with(Role.COORDINATOR, spent.fresh.ref(), null, null);
    private final Visitor neighbour = Visitor.with(Role.PROGRAMME_LEADER, spent.fresh.ref(), "165", null);

    @Test
    void aCostIsWrittenAndWhatCannotBeIsSaidAtItsFieldWithAllThatWasTyped() {
        open(coordinator, address("/okonomi/poster/ny"));
        field("Omkostning").setValue("Superbrugerkursus");
        choose("Type", spent.salary.toString());
        choose("Til", "projekt." + spent.project);
        field("Planlagt").setValue("86.000,00");
        field("Prognose").setValue("mange penge");
        press("Ny omkostning");
        assertThat(field("Prognose").isInvalid()).isTrue();
        assertThat(field("Omkostning").getValue()).isEqualTo("Superbrugerkursus");
        field("Prognose").setValue("?");
        field("Betalt").setValue("0");
        press("Ny omkostning");
        assertThat(find(DatePicker.class).all().stream()
                        .filter(DatePicker::isInvalid)
                        .map(DatePicker::getErrorMessage))
                .containsExactly("Skriv, hvornår beløbet er betalt.");
        field("Betalt").setValue("");
        press("Ny omkostning");
        assertThat(text()).contains("Superbrugerkursus", "86.000,00 kr.", "Ukendt", "Intet beløb", "Løn, KY, 2");
        CostItem written = all().getFirst();
        assertThat(written.planned()).isEqualTo(Amount.of("86000.00"));
        assertThat(written.forecast()).isEqualTo(Amount.Missing.UNKNOWN);
        assertThat(written.actual()).isEqualTo(Amount.Missing.BLANK);
    }

    @Test
    void theListSaysWhatIsKnownAndHowManyAmountsAreNot() {
        spent.add(spent.data("Kursus", "100", "?", ""));
        spent.add(spent.data("Løn i januar", "200.50", "", ""));
        spent.add(spent.data("Tilslutning", GLOSTRUP, true, "50", "", null));
        open(coordinator, address("/okonomi"));
        assertThat(text())
                .contains("3 omkostninger i " + Spent.YEAR, "350,50 kr.", "250,50 kr. og ét ukendt beløb")
                .contains("Glostrup, direkte", "Ny fast omkostning");
        open(neighbour, address("/okonomi"));
        assertThat(text()).contains("2 omkostninger", "300,50 kr.").doesNotContain("Tilslutning", "Ny omkostning");
        open(coordinator, address("/okonomi?kun=direct"));
        assertThat(text()).contains("Tilslutning").doesNotContain("Kursus");
        open(coordinator, address("/okonomi?tekst=findesikke"));
        assertThat(text()).contains("Ingen passer", "Vis alle");
    }

    @Test
    void itIsPaidAsExpectedWithOnePressAndThenNotRemoved() {
        CostLineId id = spent.add(spent.data("Kursus", "100", "", ""));
        open(coordinator, address("/okonomi/poster/" + id));
        assertThat(text()).contains("Blev beløbet som ventet, 100,00 kr.", "Intet bilag", "Skal den ikke være her?");
        press("Betalt som ventet");
        assertThat(spent.get(id).actual()).isEqualTo(Amount.of("100.00"));
        open(coordinator, address("/okonomi/poster/" + id));
        assertThat(text()).doesNotContain("Er den betalt?", "Skal den ikke være her?");
        open(neighbour, address("/okonomi/poster/" + id));
        assertThat(text()).contains("100,00 kr.").doesNotContain("Læg bilag på");
    }

    @Test
    void removingAsksFirstAndLeadsBackToTheList() {
        CostLineId id = spent.add(spent.data("Kursus", "100", "", ""));
        open(coordinator, address("/okonomi/poster/" + id));
        press("Fjern omkostningen");
        assertThat(all()).hasSize(1);
        test(find(ConfirmDialog.class).single()).confirm();
        assertThat(all()).isEmpty();
        assertThat(text()).contains("Ingen omkostninger i " + Spent.YEAR);
    }

    @Test
    void aSalaryIsWrittenOnceForTheYearAndExpectedAnew() {
        open(coordinator, address("/okonomi/faste/ny"));
        field("Omkostning").setValue("Programkoordinator");
        choose("Type", spent.salary.toString());
        field("Planlagt").setValue("62.500");
        press("Ny fast omkostning");
        assertThat(text()).contains("Hver måned fra januar", "62.500,00");
        assertThat(all()).hasSize(12);
        choose("Fra måned", Spent.YEAR + "-06");
        field("Prognose").setValue("65.000");
        press("Gem ny prognose");
        assertThat(all().get(5).forecast()).isEqualTo(Amount.of("65000.00"));
        assertThat(all().get(4).forecast()).isEqualTo(Amount.Missing.BLANK);
        choose("Sidste måned", Spent.YEAR + "-11");
        press("Gem sidste måned");
        assertThat(all()).hasSize(11);
    }

    @Test
    void aTypeTellsInWhichAccountsTheMembersBookIt() {
        open(coordinator, address("/okonomi/omkostningstyper"));
        field("Navn").setValue("Møder");
        press("Tilføj type");
        assertThat(text()).contains("Møder", "Løn");
        open(coordinator, address("/okonomi/omkostningstyper/" + spent.salary));
        choose("Kommune", ALBERTSLUND.value());
        field("Kontostreng").setValue("6.45.51");
        press("Gem konto");
        assertThat(text()).contains("6.45.51");
        open(neighbour, address("/okonomi/omkostningstyper/" + spent.salary));
        assertThat(text()).contains("6.45.51").doesNotContain("Glostrup", "Gem konto", "Omdøb");
    }

    @Test
    void aBudgetIsDraftedAdoptedAndReadBesideTheCosts() {
        spent.add(spent.data("Kursus", "", "", "120"));
        open(coordinator, address("/okonomi/budget"));
        assertThat(text()).contains("Ikke vedtaget", "Udkastet har ingen linjer");
        choose("Type", spent.salary.toString());
        choose("Til", "projekt." + spent.project);
        field("Beløb").setValue("100");
        press("Gem linje");
        field("Beslutning").setValue("Styregruppen");
        press("Budgettet er vedtaget");
        assertThat(text()).contains("Udgave 1, vedtaget", "-20,00 kr. (over budgettet)", "Styregruppen");
        open(neighbour, address("/okonomi/budget?udgave=1"));
        assertThat(text()).contains("Linjerne i udgave 1").doesNotContain("Gem linje");
        assertThat(spent.fresh
                        .asCoordinator(() -> Portal.bean(Budgets.class).of(Spent.YEAR))
                        .versions())
                .hasSize(1);
    }

    private List<CostItem> all() {
        return spent.fresh.asCoordinator(
                () -> Portal.bean(Costs.class).list(CostFilter.of(Spent.YEAR), Paging.of(0, 50)));
    }

    private String address(String path) {
        return "s/" + spent.fresh.ref().slug() + path;
    }

    private TextField field(String label) {
        return find(TextField.class).all().stream()
                .filter(each -> label.equals(each.getLabel()))
                .findFirst()
                .orElseThrow();
    }

    @SuppressWarnings("unchecked")
    private void choose(String label, String value) {
        ((ComboBox<String>) find(ComboBox.class).all().stream()
                        .filter(each -> label.equals(each.getLabel()))
                        .findFirst()
                        .orElseThrow())
                .setValue(value);
    }

    private void press(String word) {
        test(find(Button.class).all().stream()
                        .filter(button -> button.getText().equals(word))
                        .findFirst()
                        .orElseThrow())
                .click();
    }
}
