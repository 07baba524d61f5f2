package dk.tvaers.jointwork;

import static dk.tvaers.jointwork.Shared.data;
import static dk.tvaers.jointwork.Shared.refused;
import static dk.tvaers.testkit.Fresh.ALBERTSLUND;
import static dk.tvaers.testkit.Fresh.GLOSTRUP;
import static dk.tvaers.testkit.Fresh.HOEJE_TAASTRUP;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import dk.tvaers.kernel.Conflict;
import dk.tvaers.kernel.Forbidden;
import dk.tvaers.kernel.MunicipalityCode;
import dk.tvaers.kernel.NotFound;
import dk.tvaers.kernel.Now;
import dk.tvaers.kernel.Period;
import dk.tvaers.kit.Paging;
import dk.tvaers.testkit.Fresh;
import dk.tvaers.testkit.Portal;
import dk.tvaers.testkit.SentStatements;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

@Tag("database")
class SupportVisitsTest {

    private final Shared shared = new Shared();
    private final Fresh fresh = shared.fresh;
    private final SupportVisits visits = Portal.bean(SupportVisits.class);
    private final LocalDate today = Now.today();

    @Test
    void hoursAreSummedPerMunicipalityAndPeriodAndWhoHasNoneStandsThereToo() {
        shared.visit(GLOSTRUP, today, "2.25");
        shared.visit(GLOSTRUP, today.minusDays(3), "0.25");
        shared.visit(GLOSTRUP, today.minusDays(4), "8");
        shared.visit(ALBERTSLUND, today, "1.75");
        shared.visit(ALBERTSLUND, today, null);
        shared.visit(ALBERTSLUND, today.plusDays(1), null);
        HoursSpread spread = shared.leader(GLOSTRUP, () -> visits.hours(new Period(today.minusDays(3), null)));
        assertThat(spread.lines())
                .extracting(MunicipalityHours::name, MunicipalityHours::visits, MunicipalityHours::hours)
                .containsExactly(
                        tuple("Glostrup", 2L, new BigDecimal("2.50")),
                        tuple("Albertslund", 2L, new BigDecimal("1.75")),
                        tuple("Høje-Taastrup", 0L, new BigDecimal("0.00")));
        assertThat(spread.total()).isEqualTo("4.25");
        assertThat(spread.mean()).isEqualTo("1.42");
        assertThat(spread.missing()).isEqualTo(1);
        assertThat(fresh.asCoordinator(() -> visits.hours(new Period(today.plusDays(1), null)))
                        .lines())
                .isEmpty();
    }

    @Test
    void whoWasNoMemberInThePeriodHasNoLineUnlessItHasHours() {
        LocalDate lastDay = today.minusDays(10);
        shared.visit(ALBERTSLUND, lastDay.plusDays(1), "1");
        Fresh.sql(
                "update membership set left_on = ? where collaboration_id = ? and municipality_code = '165'",
                lastDay.toString(),
                fresh.ref().id().value());
        assertThat(codes(new Period(lastDay.plusDays(2), null))).doesNotContain(ALBERTSLUND);
        assertThat(codes(new Period(lastDay.plusDays(1), null))).contains(ALBERTSLUND);
        assertThat(codes(new Period(lastDay, lastDay))).contains(ALBERTSLUND);
    }

    @Test
    void whatCannotBeIsRefusedByTheNameOfItsField() {
        for (String hours : List.of("0", "-1", "24.25", "1.10", "0.255")) {
            refused("hours", () -> shared.visit(GLOSTRUP, today, hours));
        }
        refused("hours", () -> shared.visit(GLOSTRUP, today.plusDays(1), "1"));
        refused("municipality", () -> shared.visit(new MunicipalityCode("253"), today, "1"));
        refused("municipality", () -> shared.visit(GLOSTRUP, LocalDate.of(2014, 12, 31), "1"));
        refused(
                "purpose",
                () -> fresh.asCoordinator(() -> visits.add(new SupportVisitData(GLOSTRUP, today, " ", null, null))));
    }

    @Test
    void onlyTheCoordinatorWritesVisitsDownChangesAndRemovesThem() {
        SupportVisitId id = shared.visit(GLOSTRUP, today, null);
        assertThatThrownBy(() -> shared.leader(GLOSTRUP, () -> visits.add(data(GLOSTRUP, today, "1"))))
                .isInstanceOf(Forbidden.class);
        assertThatThrownBy(() -> shared.leader(GLOSTRUP, () -> {
                    visits.change(id, 0, data(GLOSTRUP, today, "1"));
                    return true;
                }))
                .isInstanceOf(Forbidden.class);
        assertThatThrownBy(() -> shared.leader(GLOSTRUP, () -> {
                    visits.remove(id, 0);
                    return true;
                }))
                .isInstanceOf(Forbidden.class);
    }

    @Test
    void theNoteIsReadByTheMunicipalityAndTheCoordinatorAndIsNotInTheTrail() {
        SupportVisitId id = shared.visit(GLOSTRUP, today, "1");
        assertThat(shared.leader(GLOSTRUP, () -> visits.get(id)).note()).isEqualTo("Kun os to");
        assertThat(shared.leader(ALBERTSLUND, () -> visits.get(id)).note()).isNull();
        SupportVisitFilter all = SupportVisitFilter.thisYear();
        assertThat(shared.leader(ALBERTSLUND, () -> visits.list(all, Paging.of(0, 50))))
                .singleElement()
                .satisfies(visit -> assertThat(visit.note()).isNull());
        change(id, 0, new SupportVisitData(GLOSTRUP, today, "Opstart af KY", BigDecimal.ONE, "Noget andet"));
        assertThat(fresh.count("select count(*) from audit_entry where collaboration_id = ?"
                        + " and record_kind = 'support-visit'"
                        + " and (changes like '%Kun os%' or changes like '%Noget andet%')"))
                .isZero();
        assertThat(fresh.count("select count(*) from audit_entry where collaboration_id = ?"
                        + " and record_kind = 'support-visit' and act = 'changed' and changes like '%note%'"))
                .isEqualTo(1);
    }

    @Test
    void aVisitIsChangedOnceAndRemovedWithItsHours() {
        SupportVisitId id = shared.visit(GLOSTRUP, today, null);
        assertThat(fresh.asCoordinator(visits::withoutHours)).hasSize(1);
        assertThat(shared.leader(GLOSTRUP, visits::withoutHours)).isEmpty();
        change(id, 0, data(GLOSTRUP, today, "3.5"));
        assertThatThrownBy(() -> change(id, 0, data(GLOSTRUP, today, "4"))).isInstanceOf(Conflict.class);
        change(id, 1, data(GLOSTRUP, today, "3.50"));
        assertThat(read(id).version()).isEqualTo(1);
        assertThat(read(id).hours()).isEqualTo("3.50");
        assertThat(fresh.asCoordinator(visits::withoutHours)).isEmpty();
        assertThatThrownBy(() -> remove(id, 0)).isInstanceOf(Conflict.class);
        remove(id, 1);
        assertThatThrownBy(() -> read(id)).isInstanceOf(NotFound.class);
        assertThat(fresh.asCoordinator(() -> visits.hours(new Period(today, null)))
                        .total())
                .isEqualTo("0.00");
    }

    @Test
    void theListIsNarrowedAndReadInOneStatement() {
        shared.visit(GLOSTRUP, today, "1");
        shared.visit(ALBERTSLUND, today.plusDays(5), null);
        shared.visit(GLOSTRUP, today.minusDays(5), "1");
        assertThat(days(new SupportVisitFilter(null, today.minusDays(9), null, SupportVisitFilter.Sort.NEWEST)))
                .containsExactly(today.plusDays(5), today, today.minusDays(5));
        assertThat(days(new SupportVisitFilter(GLOSTRUP, null, null, SupportVisitFilter.Sort.OLDEST)))
                .containsExactly(today.minusDays(5), today);
        assertThat(days(new SupportVisitFilter(null, today, today, SupportVisitFilter.Sort.NEWEST)))
                .containsExactly(today);
        assertThat(fresh.<Long>asCoordinator(
                        () -> SentStatements.count(() -> visits.list(SupportVisitFilter.thisYear(), Paging.of(0, 50)))))
                .isEqualTo(1);
    }

    @Test
    void aVisitToHoejeTaastrupOfAnotherCollaborationIsNotThere() {
        SupportVisitId foreign = new Shared().visit(HOEJE_TAASTRUP, today, "1");
        assertThatThrownBy(() -> read(foreign)).isInstanceOf(NotFound.class);
    }

    private List<LocalDate> days(SupportVisitFilter filter) {
        List<SupportVisitItem> found = fresh.asCoordinator(() -> visits.list(filter, Paging.of(0, 50)));
        assertThat(fresh.asCoordinator(() -> visits.count(filter))).isEqualTo(found.size());
        return found.stream().map(SupportVisitItem::visitOn).toList();
    }

    private List<MunicipalityCode> codes(Period period) {
        return fresh.asCoordinator(() -> visits.hours(period)).lines().stream()
                .map(MunicipalityHours::code)
                .toList();
    }

    private SupportVisitItem read(SupportVisitId id) {
        return fresh.asCoordinator(() -> visits.get(id));
    }

    private void change(SupportVisitId id, long version, SupportVisitData data) {
        fresh.asCoordinator(() -> {
            visits.change(id, version, data);
            return true;
        });
    }

    private void remove(SupportVisitId id, long version) {
        fresh.asCoordinator(() -> {
            visits.remove(id, version);
            return true;
        });
    }
}
