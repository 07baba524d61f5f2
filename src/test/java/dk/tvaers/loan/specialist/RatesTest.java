package dk.tvaers.loan.specialist;

import static dk.tvaers.testkit.Fresh.ALBERTSLUND;
import static dk.tvaers.testkit.Fresh.GLOSTRUP;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dk.tvaers.access.Role;
import dk.tvaers.kernel.Conflict;
import dk.tvaers.kernel.Forbidden;
import dk.tvaers.kernel.Money;
import dk.tvaers.kernel.MunicipalityCode;
import dk.tvaers.kernel.NotFound;
import dk.tvaers.kernel.Period;
import dk.tvaers.kernel.RuleBroken;
import dk.tvaers.testkit.Overtaken;
import dk.tvaers.testkit.Portal;
import dk.tvaers.testkit.Sql;
import java.time.LocalDate;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.Future;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

@Tag("database")
class RatesTest {

    private static final LocalDate DAY = LocalDate.of(2026, 3, 1);
    private static final Period OPEN = new Period(Lendable.MONDAY, null);

    private final Lendable lendable = new Lendable();
    private final Rates rates = Portal.bean(Rates.class);
    private final KeepingRates keeping = Portal.bean(KeepingRates.class);
    private final SpecialistId id = lendable.add();

    @Test
    void belowTheFullCostTheLawRefusesAndAnotherBasisWaitsForFinance() {
        Lendable.refused(
                "loan.rate.rule.below-full-cost",
                () -> lendable.set(lendable.rate("499.99", LegalBasis.LAW_655_2019, OPEN)));
        RateId rate = lendable.set(lendable.rate("400", LegalBasis.FELLOWSHIP_SECTION_60, OPEN));
        RateItem waits = lendable.leader(() -> rates.get(rate));
        assertThat(waits.belowFullCost()).isTrue();
        assertThat(waits.isUsable()).isFalse();
        assertThatThrownBy(() -> lendable.leader(Lendable.doing(() -> keeping.note(rate, 0, "Fællesskabet"))))
                .isInstanceOf(Forbidden.class);
        assertThatThrownBy(() -> as(Role.CONTROLLER, ALBERTSLUND, () -> {
                    keeping.note(rate, 0, "Fællesskabet");
                    return true;
                }))
                .isInstanceOf(Forbidden.class);
        note(rate, 0);
        RateItem noted = lendable.leader(() -> rates.get(rate));
        assertThat(noted.isUsable()).isTrue();
        assertThat(noted.noted()).isEqualTo("Fællesskabet");
        assertThat(lendable.neighbour(() -> rates.get(rate)).noted()).isNull();
        Lendable.refused("loan.rate.rule.noted", () -> note(rate, noted.version()));
        RateId law = lendable.set(new RateData(
                new RateData.Holder.Personal(id), Money.kroner(500), LegalBasis.LAW_655_2019, OPEN, Lendable.cost()));
        Lendable.refused("loan.rate.rule.no-note", () -> note(law, 0));
    }

    @Test
    void onlyTheLenderAndThePersonReadHowTheCostWasReckoned() {
        RateId rate = lendable.set(lendable.rate("500", LegalBasis.LAW_655_2019, OPEN));
        for (Role role : List.of(Role.PROGRAMME_LEADER, Role.DIRECTOR, Role.CONTROLLER)) {
            assertThat(as(role, GLOSTRUP, () -> rates.calculation(rate)).fullCost())
                    .isEqualTo(Money.kroner(500));
            assertThatThrownBy(() -> as(role, ALBERTSLUND, () -> rates.calculation(rate)))
                    .as("%s", role)
                    .isInstanceOf(Forbidden.class);
        }
        assertThatThrownBy(() -> lendable.fresh.asCoordinator(() -> rates.calculation(rate)))
                .isInstanceOf(Forbidden.class);
        assertThatThrownBy(() -> as(Role.READER, GLOSTRUP, () -> rates.calculation(rate)))
                .isInstanceOf(Forbidden.class);
        assertThat(lendable.self(() -> rates.calculation(rate)).yearlySalary()).isEqualTo(Money.kroner(500_000));
        assertThat(lendable.neighbour(() -> rates.get(rate)).perHour()).isEqualTo(Money.kroner(500));
        assertThat(Sql.strings("select coalesce(changes, '') from audit_entry where record_id = " + rate.value()))
                .isNotEmpty()
                .noneMatch(changes -> changes.contains("500000") || changes.contains("yearly"));
    }

    @Test
    void thePersonalRateComesFirstAndIsSeenByTheLenderTheCoordinatorAndTheParties() {
        RateId general = lendable.set(lendable.rate("500", LegalBasis.LAW_655_2019, OPEN));
        assertThat(lendable.neighbour(() -> rates.on(id, DAY)).orElseThrow().id())
                .isEqualTo(general);
        RateId own = lendable.set(new RateData(
                new RateData.Holder.Personal(id), Money.kroner(650), LegalBasis.LAW_655_2019, OPEN, Lendable.cost()));
        assertThat(lendable.leader(() -> rates.on(id, DAY)).orElseThrow().id()).isEqualTo(own);
        assertThat(lendable.fresh
                        .asCoordinator(() -> rates.on(id, DAY))
                        .orElseThrow()
                        .id())
                .isEqualTo(own);
        assertThat(lendable.neighbour(() -> rates.on(id, DAY))).isEmpty();
        assertThat(lendable.neighbour(() -> rates.list(null, null)))
                .extracting(RateItem::id)
                .containsExactly(general);
        assertThatThrownBy(() -> lendable.neighbour(() -> rates.get(own))).isInstanceOf(NotFound.class);
        SetLoans.tell(id);
        assertThat(lendable.neighbour(() -> rates.on(id, DAY)).orElseThrow().id())
                .isEqualTo(own);
        assertThatThrownBy(() -> lendable.neighbour(() -> rates.calculation(own)))
                .isInstanceOf(Forbidden.class);
        assertThat(lendable.neighbour(() -> rates.on(GLOSTRUP, lendable.architect, DAY))
                        .orElseThrow()
                        .id())
                .isEqualTo(general);
    }

    @Test
    void noTwoRatesHoldOnOneDay() {
        RateId first = lendable.set(lendable.rate("500", LegalBasis.LAW_655_2019, OPEN));
        Period later = new Period(DAY, null);
        Lendable.refused(
                "loan.rate.rule.overlaps", () -> lendable.set(lendable.rate("510", LegalBasis.LAW_655_2019, later)));
        end(first, DAY);
        Lendable.refused(
                "loan.rate.rule.overlaps", () -> lendable.set(lendable.rate("510", LegalBasis.LAW_655_2019, later)));
        end(first, DAY.minusDays(1));
        RateId second = lendable.set(lendable.rate("510", LegalBasis.LAW_655_2019, later));
        assertThat(lendable.neighbour(() -> rates.on(GLOSTRUP, lendable.architect, DAY))
                        .orElseThrow()
                        .id())
                .isEqualTo(second);
        assertThat(lendable.neighbour(() -> rates.on(GLOSTRUP, lendable.architect, DAY.minusDays(1)))
                        .orElseThrow()
                        .id())
                .isEqualTo(first);
        Lendable.refused("specialist.rule.rate-ends", () -> end(first, DAY));
        Lendable.refused("error.date-order", () -> end(second, DAY.minusDays(1)));
    }

    @Test
    void twoRatesSetAtTheSameInstantDoNotOverlap() throws Exception {
        Future<?> second = Overtaken.by(
                "insert into rate (collaboration_id, id, municipality_code, job_category_id, kroner_per_hour,"
                        + " legal_basis, below_full_cost, from_on, version) select c.collaboration_id, "
                        + RateId.next().value() + ", '161', c.id, 500, 'LAW_655_2019', false, '2026-01-05', 0 from"
                        + " catalogue_entry c join member m on m.collaboration_id = c.collaboration_id and"
                        + " m.municipality_code = '161' where c.id = " + lendable.architect.value(),
                "member",
                () -> lendable.set(lendable.rate("500", LegalBasis.LAW_655_2019, OPEN)));
        assertThatThrownBy(second::get).cause().isInstanceOfSatisfying(RuleBroken.class, broken -> assertThat(
                        broken.key())
                .isEqualTo("loan.rate.rule.overlaps"));
    }

    @Test
    void aRateIsTakenBack() {
        RateId rate = lendable.set(lendable.rate("500", LegalBasis.LAW_655_2019, OPEN));
        lendable.leader(Lendable.doing(() -> keeping.withdraw(rate, 0)));
        assertThat(lendable.leader(() -> rates.on(id, DAY))).isEmpty();
        assertThat(lendable.leader(() -> rates.get(rate)).isUsable()).isFalse();
        RateId again = lendable.set(lendable.rate("500", LegalBasis.LAW_655_2019, OPEN));
        assertThatThrownBy(() -> lendable.leader(Lendable.doing(() -> keeping.end(again, 7, DAY))))
                .isInstanceOf(Conflict.class);
    }

    @Test
    void othersThanTheMunicipalityItselfSetNoRate() {
        RateData data = lendable.rate("500", LegalBasis.LAW_655_2019, OPEN);
        assertThatThrownBy(() -> lendable.neighbour(() -> keeping.set(data))).isInstanceOf(Forbidden.class);
        assertThatThrownBy(() -> lendable.fresh.asCoordinator(() -> keeping.set(data)))
                .isInstanceOf(Forbidden.class);
        assertThatThrownBy(() -> as(Role.PROJECT_LEADER, GLOSTRUP, () -> keeping.set(data)))
                .isInstanceOf(Forbidden.class);
    }

    private <T> T as(Role role, MunicipalityCode code, Callable<T> call) {
        return lendable.fresh.as(role, code, null, call);
    }

    private boolean note(RateId rate, long version) {
        return as(Role.CONTROLLER, GLOSTRUP, Lendable.doing(() -> keeping.note(rate, version, "Fællesskabet")));
    }

    private boolean end(RateId rate, LocalDate day) {
        return lendable.leader(
                Lendable.doing(() -> keeping.end(rate, rates.get(rate).version(), day)));
    }
}
