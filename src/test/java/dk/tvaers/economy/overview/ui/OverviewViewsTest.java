package dk.tvaers.economy.overview.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.html.Anchor;
import dk.tvaers.access.Role;
import dk.tvaers.economy.agreed.AllocationKeyId;
import dk.tvaers.economy.budget.KeepingBudgets;
import dk.tvaers.economy.cost.Amount;
import dk.tvaers.economy.cost.CostPlace;
import dk.tvaers.economy.cost.Spent;
import dk.tvaers.economy.overview.Shared;
import dk.tvaers.settings.Chooses;
import dk.tvaers.testkit.Fresh;
import dk.tvaers.testkit.Portal;
import dk.tvaers.testkit.ViewTest;
import dk.tvaers.testkit.Visitor;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;

class OverviewViewsTest extends ViewTest {

    private static final LocalDate FIRST = LocalDate.of(Spent.YEAR, 1, 1);

    private final Shared shared = new Shared();
    private final Fresh fresh = shared.spent.fresh;
    private final Visitor director = Visitor.with(Role.DIRECTOR, fresh.ref(), "161", null);
    private final AllocationKeyId key = shared.spent.agreed(Shared.equal(), FIRST);

    @Test
    void aDirectorSeesTheOwnShareWhatItIsForWhatWaitsAndWhatChanged() {
        shared.add("1000.01", key);
        shared.paid("60", key);
        shared.add("?", key);
        AllocationKeyId waiting = shared.spent.proposed(Shared.halfEqual(), FIRST);
        open(director, address(""));
        assertThat(text())
                .contains(
                        "Glostrup: andel af økonomien " + Spent.YEAR,
                        "530,01 kr.",
                        "30,00 kr.",
                        "1 ukendt beløb er ikke med",
                        "Albertslund",
                        "Løn",
                        "oprettede omkostningen");
        assertThat(links()).anyMatch(link -> link.endsWith("/okonomi/noegler/" + waiting));
        open(director, address("?siden=2999-01-01"));
        assertThat(text()).contains("Ingen har rettet i omkostninger og budget.");
    }

    @Test
    void eachNumberLeadsToItsLinesAndEachLineTellsItsCalculation() {
        shared.add("1000.01", key);
        shared.add("7", null);
        open(director, address(""));
        String lines = links().stream()
                .filter(link -> link.contains("overblik/linjer") && link.contains("type="))
                .findFirst()
                .orElseThrow();
        open(director, lines);
        assertThat(text()).contains("2 linjer, andel i alt 500,01 kr.", "Der er ikke valgt en fordelingsnøgle.");
        assertThat(text()).contains("1 af 2");
        open(director, address("/linjer?til=alt"));
        assertThat(text()).contains("2 linjer, andel i alt 500,01 kr.");
        open(director, address("/linjer?til=program.0000000000001"));
        assertThat(text()).contains("Ingen linjer");
        open(director, address("/linjer?af=budget"));
        assertThat(text()).contains("andelen af hver budgetlinje");
    }

    @Test
    void whoSeesAllChoosesTheMunicipalityAndWhoSeesTheOwnHasNoChoice() {
        shared.add("1000.01", key);
        Visitor coordinator = Visitor.with(Role.COORDINATOR, fresh.ref(), null, null);
        open(coordinator, address("?kommune=165"));
        assertThat(text()).contains("Albertslund: andel", "500,00 kr.");
        assertThat(find(ComboBox.class).all()).isNotEmpty();
        Chooses.in(fresh, settings -> Chooses.ownShares(settings, true));
        open(director, address("?kommune=165"));
        assertThat(text()).contains("Ingen kommune at vise").doesNotContain("500,00 kr.");
        open(director, address(""));
        assertThat(text()).contains("Du ser kun andelen i din egen kommune.");
        assertThat(find(ComboBox.class).all()).isEmpty();
    }

    @Test
    void aDirectorLandsWithTheShareAgainstTheBudgetAndOthersDoNot() {
        shared.add("1000", key);
        open(director, start());
        assertThat(text()).contains("Glostrup: forventet 500,00 kr., intet budget");
        fresh.asCoordinator(Spent.doing(() -> Portal.bean(KeepingBudgets.class)
                .set(Spent.YEAR, shared.spent.salary, new CostPlace.Everything(), Amount.of("800"), key)));
        open(director, start());
        assertThat(text()).contains("Glostrup: forventet 500,00 kr. af 400,00 kr. i budgettet, 100,00 kr. over");
        open(Visitor.with(Role.CONTROLLER, fresh.ref(), "161", null), start());
        assertThat(text()).doesNotContain("i budgettet");
    }

    @Test
    void thePageOfAYearWithoutABudgetTellsOfNoneLeft() {
        shared.add("1000", key);
        open(director, address(""));
        assertThat(text()).contains("Intet budget er delt").doesNotContain("Over budgettet");
    }

    private String start() {
        return "/s/" + fresh.ref().slug() + "/min-kommune";
    }

    private List<String> links() {
        return find(Anchor.class).all().stream().map(Anchor::getHref).toList();
    }

    private String address(String rest) {
        return "/s/" + fresh.ref().slug() + "/okonomi/overblik" + rest;
    }
}
