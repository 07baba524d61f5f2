package dk.tvaers.economy.cost;

import static dk.tvaers.economy.cost.Spent.doing;
import static dk.tvaers.economy.cost.Spent.refused;
import static dk.tvaers.testkit.Fresh.ALBERTSLUND;
import static dk.tvaers.testkit.Fresh.GLOSTRUP;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.groups.Tuple.tuple;

import dk.tvaers.access.Role;
import dk.tvaers.collaboration.Office;
import dk.tvaers.collaboration.Offices;
import dk.tvaers.economy.vat.Vat;
import dk.tvaers.economy.vat.VatTreatment;
import dk.tvaers.kernel.Conflict;
import dk.tvaers.kernel.Forbidden;
import dk.tvaers.kernel.Period;
import dk.tvaers.testkit.Portal;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

@Tag("database")
class CostTypesTest {

    private final Spent spent = new Spent();
    private final CostTypes types = Portal.bean(CostTypes.class);
    private final SigningVat signing = Portal.bean(SigningVat.class);
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

    @Test
    void onlyTheHostsFinanceSignsTheVatAndSaysWhy() {
        Vat exempt = Vat.without(VatTreatment.EXEMPT, "Ydelsen er fritaget");
        refused("cost.rule.no-host", () -> sign(Role.CONTROLLER, 0, exempt));
        spent.fresh.asCoordinator(() ->
                Portal.bean(Offices.class).hold(Office.HOST, GLOSTRUP, new Period(LocalDate.of(2015, 1, 1), null)));
        refused("error.required", () -> sign(Role.CONTROLLER, 0, Vat.standard(BigDecimal.valueOf(25))));
        for (Role role : List.of(Role.DIRECTOR, Role.PROGRAMME_LEADER)) {
            assertThatThrownBy(() -> sign(role, 0, exempt)).isInstanceOf(Forbidden.class);
        }
        assertThatThrownBy(() -> spent.fresh.asCoordinator(doing(() -> signing.sign(spent.salary, 0, exempt))))
                .isInstanceOf(Forbidden.class);
        assertThatThrownBy(() ->
                        spent.as(Role.CONTROLLER, ALBERTSLUND, doing(() -> signing.sign(spent.salary, 0, exempt))))
                .isInstanceOf(Forbidden.class);
        sign(Role.CONTROLLER, 0, exempt);
        CostTypeItem type = spent.fresh.asCoordinator(() -> types.get(spent.salary));
        assertThat(type.vat()).isEqualTo(exempt);
        assertThat(type.vatSignedBy()).isEqualTo("CONTROLLER");
        assertThat(type.vatSignedAt()).isNotNull();
        assertThatThrownBy(() -> sign(Role.CONTROLLER, 0, exempt)).isInstanceOf(Conflict.class);
    }

    private boolean sign(Role role, long version, Vat vat) {
        return spent.as(role, GLOSTRUP, doing(() -> signing.sign(spent.salary, version, vat)));
    }
}
