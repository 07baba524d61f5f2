package dk.tvaers.economy.overview;

import static dk.tvaers.testkit.Fresh.ALBERTSLUND;
import static dk.tvaers.testkit.Fresh.GLOSTRUP;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dk.tvaers.access.Role;
import dk.tvaers.audit.TrailEntry;
import dk.tvaers.economy.cost.CostLineId;
import dk.tvaers.economy.cost.RecurringCosts;
import dk.tvaers.economy.cost.Spent;
import dk.tvaers.kernel.Forbidden;
import dk.tvaers.kernel.Now;
import dk.tvaers.testkit.Portal;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

@Tag("database")
class EconomyChangesTest {

    private final Shared shared = new Shared();
    private final Spent spent = shared.spent;
    private final EconomyChanges changes = Portal.bean(EconomyChanges.class);

    @Test
    void whatWasWrittenSinceADayIsToldTheNewestFirst() {
        CostLineId first = shared.add("100", null);
        CostLineId second = shared.add("200", null);
        assertThat(records(Role.COORDINATOR, Now.today())).containsExactly(second.value(), first.value());
        assertThat(records(Role.COORDINATOR, Now.today().plusDays(1))).isEmpty();
    }

    @Test
    void whatAnotherMunicipalityPaysItselfIsToldOnlyToWhoSeesIt() {
        CostLineId direct = spent.add(spent.data("KOMBIT", ALBERTSLUND, true, "1", "", null));
        spent.fresh.asCoordinator(() -> Portal.bean(RecurringCosts.class)
                .add(
                        spent.data("Abonnement", ALBERTSLUND, true, "9", "", null),
                        YearMonth.of(Spent.YEAR, 1),
                        YearMonth.of(Spent.YEAR, 2)));
        assertThat(records(Role.PROGRAMME_LEADER, Now.today())).isEmpty();
        assertThat(records(Role.DIRECTOR, Now.today())).hasSize(2).contains(direct.value());
    }

    @Test
    void thereIsMoreOnlyWhenMoreWasDoneSinceThan50Times() {
        for (int i = 0; i <= EconomyChanges.MOST; i++) {
            shared.add("1", null);
        }
        assertThat(spent.fresh.asCoordinator(() -> changes.since(Now.today())).next())
                .isNotNull();
        assertThat(spent.fresh
                        .asCoordinator(() -> changes.since(Now.today().plusDays(1)))
                        .next())
                .isNull();
    }

    @Test
    void whoSeesNoMoneyIsToldNothing() {
        assertThatThrownBy(() -> records(Role.SECRETARY, Now.today())).isInstanceOf(Forbidden.class);
    }

    private List<Long> records(Role role, LocalDate since) {
        return spent.as(role, GLOSTRUP, () -> changes.since(since)).entries().stream()
                .map(TrailEntry::record)
                .toList();
    }
}
