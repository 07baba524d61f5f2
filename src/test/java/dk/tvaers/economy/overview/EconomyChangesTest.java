package dk.tvaers.economy.overview;

import static dk.tvaers.economy.cost.Spent.doing;
import static dk.tvaers.testkit.Fresh.ALBERTSLUND;
import static dk.tvaers.testkit.Fresh.GLOSTRUP;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dk.tvaers.access.Role;
import dk.tvaers.audit.TrailBook;
import dk.tvaers.audit.TrailCursor;
import dk.tvaers.audit.TrailEntry;
import dk.tvaers.economy.cost.CostLineId;
import dk.tvaers.economy.cost.KeepingCosts;
import dk.tvaers.economy.cost.RecurringCosts;
import dk.tvaers.economy.cost.Spent;
import dk.tvaers.kernel.Forbidden;
import dk.tvaers.kernel.MunicipalityCode;
import dk.tvaers.kernel.Now;
import dk.tvaers.settings.Chooses;
import dk.tvaers.testkit.Portal;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import org.jspecify.annotations.Nullable;
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
    void theHistoryOfAllCostsKeepsWhatAnotherMunicipalityPaysItself() {
        changed(ALBERTSLUND, true, "77");
        changed(GLOSTRUP, false, "88");
        assertThat(values(Role.PROGRAMME_LEADER, GLOSTRUP)).contains("88.00").doesNotContain("77.00");
        assertThat(values(Role.DIRECTOR, GLOSTRUP)).contains("77.00");
        assertThat(values(Role.AUDITOR, null)).contains("77.00");
        Chooses.in(spent.fresh, settings -> Chooses.ownShares(settings, true));
        assertThat(values(Role.DIRECTOR, GLOSTRUP)).doesNotContain("77.00");
        assertThat(values(Role.AUDITOR, null)).contains("77.00");
    }

    private void changed(MunicipalityCode payer, boolean directly, String planned) {
        CostLineId id = spent.add(spent.data("KOMBIT", payer, directly, "1", "", null));
        spent.fresh.asCoordinator(doing(() -> Portal.bean(KeepingCosts.class)
                .change(id, spent.get(id).version(), spent.data("KOMBIT", payer, directly, planned, "", null))));
    }

    private List<String> values(Role role, @Nullable MunicipalityCode code) {
        return spent
                .fresh
                .as(role, code, null, () -> Portal.bean(TrailBook.class)
                        .ofKinds(List.of("cost", "cost-series"), TrailCursor.NEWEST, 50))
                .entries()
                .stream()
                .flatMap(entry -> entry.changes().stream())
                .map(change -> String.valueOf(change.after()))
                .toList();
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
