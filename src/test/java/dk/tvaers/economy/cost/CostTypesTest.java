package dk.tvaers.economy.cost;

import static dk.tvaers.economy.cost.Spent.doing;
import static dk.tvaers.economy.cost.Spent.refused;
import static dk.tvaers.testkit.Fresh.ALBERTSLUND;
import static dk.tvaers.testkit.Fresh.GLOSTRUP;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.groups.Tuple.tuple;

import dk.tvaers.access.Role;
import dk.tvaers.kernel.Forbidden;
import dk.tvaers.testkit.Portal;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

@Tag("database")
class CostTypesTest {

    private final Spent spent = new Spent();
    private final CostTypes types = Portal.bean(CostTypes.class);
    private final CostAccounts accounts = Portal.bean(CostAccounts.class);

    @Test
    void twoTypesNeverShareAName() {
        refused("cost.rule.type-known", () -> spent.type("løn"));
        CostTypeId other = spent.type("Møder");
        refused("cost.rule.type-known", () -> spent.fresh.asCoordinator(doing(() -> types.rename(other, 0, "Løn"))));
        spent.fresh.asCoordinator(doing(() -> types.rename(other, 0, "Mødeudgifter")));
        assertThat(spent.fresh.asCoordinator(() -> types.get(other)).name()).isEqualTo("Mødeudgifter");
    }

    @Test
    void aRetiredTypeStandsLastAndIsBroughtBack() {
        spent.type("Ål");
        spent.fresh.asCoordinator(doing(() -> types.retire(spent.salary, 0)));
        assertThat(spent.fresh.asCoordinator(types::list))
                .extracting(CostTypeItem::name)
                .containsExactly("Ål", "Løn");
        spent.fresh.asCoordinator(doing(() -> types.bringBack(spent.salary, 1)));
        assertThat(spent.fresh.asCoordinator(types::list))
                .extracting(CostTypeItem::name)
                .containsExactly("Løn", "Ål");
    }

    @Test
    void onlyTheCoordinatorKeepsTypes() {
        assertThatThrownBy(() -> spent.as(Role.CONTROLLER, GLOSTRUP, () -> types.add("Rejser")))
                .isInstanceOf(Forbidden.class);
    }

    @Test
    void eachMunicipalitySaysItsOwnAccountAndReadsOnlyThatUnlessItSeesAll() {
        spent.as(Role.CONTROLLER, GLOSTRUP, doing(() -> accounts.set(spent.salary, GLOSTRUP, " 6.45.51 / 1001 ")));
        assertThatThrownBy(() ->
                        spent.as(Role.CONTROLLER, GLOSTRUP, doing(() -> accounts.set(spent.salary, ALBERTSLUND, "1"))))
                .isInstanceOf(Forbidden.class);
        assertThat(spent.as(Role.PROGRAMME_LEADER, GLOSTRUP, () -> accounts.of(spent.salary)))
                .extracting(CostAccountItem::account)
                .containsExactly("6.45.51 / 1001");
        assertThat(spent.fresh.asCoordinator(() -> accounts.of(spent.salary)))
                .extracting(CostAccountItem::shortName, CostAccountItem::account)
                .containsExactly(tuple("Albertslund", null), tuple("Glostrup", "6.45.51 / 1001"));
        spent.as(Role.CONTROLLER, GLOSTRUP, doing(() -> accounts.set(spent.salary, GLOSTRUP, "2")));
        spent.as(Role.CONTROLLER, GLOSTRUP, doing(() -> accounts.set(spent.salary, GLOSTRUP, "")));
        assertThat(spent.as(Role.PROGRAMME_LEADER, GLOSTRUP, () -> accounts.of(spent.salary)))
                .extracting(CostAccountItem::account)
                .containsOnlyNulls();
        refused(
                "error.too-long",
                () -> spent.fresh.asCoordinator(doing(() -> accounts.set(spent.salary, GLOSTRUP, "x".repeat(101)))));
    }
}
