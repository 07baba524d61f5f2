package dk.tvaers.settings;

import static dk.tvaers.testkit.Fresh.ALBERTSLUND;
import static dk.tvaers.testkit.Fresh.GLOSTRUP;
import static dk.tvaers.testkit.Fresh.HOEJE_TAASTRUP;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dk.tvaers.access.Role;
import dk.tvaers.kernel.Forbidden;
import dk.tvaers.kernel.Invalid;
import dk.tvaers.kernel.MunicipalityCode;
import dk.tvaers.kernel.NotFound;
import dk.tvaers.kernel.Now;
import dk.tvaers.kernel.Period;
import dk.tvaers.kernel.PersonId;
import dk.tvaers.kernel.RuleBroken;
import dk.tvaers.people.Roles;
import dk.tvaers.testkit.Fresh;
import dk.tvaers.testkit.Portal;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

@Tag("database")
class ApproversTest {

    private final Approvers approvers = Portal.bean(Approvers.class);
    private final Fresh fresh = Fresh.collaboration(GLOSTRUP, ALBERTSLUND);
    private final LocalDate today = Now.today();

    @Test
    void withoutALimitTheDirectorApprovesEverything() {
        give(Role.PROGRAMME_LEADER, "Programleder, Glostrup");
        give(Role.DIRECTOR, "Kommunaldirektør, Glostrup");
        ApproverItem glostrup = glostrup();
        assertThat(glostrup.limit()).isNull();
        assertThat(glostrup.programmeLeaders()).containsExactly("Programleder, Glostrup");
        assertThat(glostrup.directors()).containsExactly("Kommunaldirektør, Glostrup");
    }

    @Test
    void aLimitHoldsFromItsDayUntilTheNextAndTheHistoryStays() {
        record(GLOSTRUP, 50_000, today);
        record(GLOSTRUP, 80_000, today.plusMonths(1));
        assertThat(Objects.requireNonNull(glostrup().limit()).kroner()).isEqualTo(50_000);
        assertThat(Objects.requireNonNull(glostrup().next()).kroner()).isEqualTo(80_000);
        Now.at(noon(today.plusMonths(1)), () -> {
            assertThat(Objects.requireNonNull(glostrup().limit()).kroner()).isEqualTo(80_000);
            assertThat(glostrup().next()).isNull();
        });
        assertThat(fresh.asCoordinator(approvers::history))
                .extracting(LimitItem::kroner)
                .containsExactly(80_000, 50_000);
        assertThat(fresh.asCoordinator(approvers::today).get(1).limit()).isNull();
    }

    @Test
    void aLimitIsTakenBackUntilItsFirstDayIsOver() {
        ApprovalLimitId id = record(GLOSTRUP, 50_000, today);
        Now.at(noon(today.plusDays(1)), () -> {
            assertThatThrownBy(() -> takeBack(id))
                    .isInstanceOfSatisfying(RuleBroken.class, broken -> assertThat(broken.key())
                            .isEqualTo("settings.rule.limit-has-held"));
        });
        takeBack(id);
        assertThat(glostrup().limit()).isNull();
        assertThatThrownBy(() -> takeBack(id)).isInstanceOf(NotFound.class);
        assertThat(
                        fresh.count(
                                "select count(*) from audit_entry where collaboration_id = ? and act in ('recorded', 'taken-back')"))
                .as("recorded and taken back")
                .isEqualTo(2);
    }

    @Test
    void whatHasHeldIsNotWrittenAnew() {
        assertRefused(GLOSTRUP, 1, today.minusDays(1), "fromOn");
        assertRefused(GLOSTRUP, -1, today, "kroner");
        assertRefused(GLOSTRUP, Approvers.MOST_KRONER + 1, today, "kroner");
        assertRefused(HOEJE_TAASTRUP, 1, today, "municipality");
        record(GLOSTRUP, 0, today);
        assertThatThrownBy(() -> record(GLOSTRUP, 1, today))
                .isInstanceOfSatisfying(RuleBroken.class, broken -> assertThat(broken.key())
                        .isEqualTo("settings.rule.limit-begins-then"));
    }

    @Test
    void everybodyReadsAndOnlyTheCoordinatorRecords() {
        assertThat(fresh.as(Role.READER, GLOSTRUP, null, approvers::today)).hasSize(2);
        assertThatThrownBy(() -> fresh.as(Role.DIRECTOR, GLOSTRUP, null, () -> approvers.record(GLOSTRUP, 1, today)))
                .isInstanceOf(Forbidden.class);
    }

    private ApproverItem glostrup() {
        List<ApproverItem> all = fresh.asCoordinator(approvers::today);
        assertThat(all).extracting(item -> item.municipality().shortName()).containsExactly("Glostrup", "Albertslund");
        return all.getFirst();
    }

    private ApprovalLimitId record(MunicipalityCode code, int kroner, LocalDate from) {
        return fresh.asCoordinator(() -> approvers.record(code, kroner, from));
    }

    private void takeBack(ApprovalLimitId id) {
        fresh.asCoordinator(() -> {
            approvers.takeBack(id);
            return true;
        });
    }

    private void give(Role role, String name) {
        PersonId person = fresh.person(name, GLOSTRUP);
        fresh.asCoordinator(() -> Portal.bean(Roles.class)
                .give(person, role, GLOSTRUP, null, new Period(LocalDate.of(2015, 1, 1), null)));
    }

    private void assertRefused(MunicipalityCode code, int kroner, LocalDate from, String field) {
        assertThatThrownBy(() -> record(code, kroner, from))
                .isInstanceOfSatisfying(Invalid.class, refused -> assertThat(
                                refused.problems().getFirst().field())
                        .isEqualTo(field));
    }

    private static Instant noon(LocalDate day) {
        return day.atTime(11, 0).toInstant(ZoneOffset.UTC);
    }
}
