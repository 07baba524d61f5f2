package dk.tvaers.loan;

import static dk.tvaers.testkit.Fresh.ALBERTSLUND;
import static dk.tvaers.testkit.Fresh.GLOSTRUP;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dk.tvaers.access.Role;
import dk.tvaers.kernel.Forbidden;
import dk.tvaers.kernel.Now;
import dk.tvaers.kernel.Period;
import dk.tvaers.loan.specialist.ForgettingSpecialists;
import dk.tvaers.loan.specialist.KeepingSpecialists;
import dk.tvaers.loan.specialist.SpecialistId;
import dk.tvaers.loan.specialist.SpecialistItem;
import dk.tvaers.loan.specialist.Specialists;
import dk.tvaers.testkit.Due;
import dk.tvaers.testkit.Portal;
import dk.tvaers.testkit.Sql;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** How long it is known who a lent person was, and who decides that it is deleted. */
@Tag("database")
class SpecialistForgettingTest {

    private static final String JOB = "specialist-forgetting";

    private final LoanScene scene = new LoanScene();
    private final ForgettingSpecialists forgetting = Portal.bean(ForgettingSpecialists.class);

    @Test
    void theNameStaysFiveYearsAfterTheAccountingYearAndIsThenDeletedByItself() {
        LoanId loan = scene.active();
        retire();
        LocalDate last = LocalDate.of(LoanScene.TO.getYear() + 5, 12, 31);
        LoanScene.refused("specialist.rule.kept-until", () -> forget());
        Due.startTurnsOf(JOB, night(last.minusDays(2)));
        Due.runAt(night(last).plusSeconds(60));
        assertThat(specialist().name()).isEqualTo("Testleder, 165");
        Due.runAt(night(last.plusDays(1)).plusSeconds(60));
        assertThat(specialist().name()).isEqualTo("Testleder");
        assertThat(specialist().person()).isNull();
        LoanItem item = scene.borrower(() -> Portal.bean(Loans.class).get(loan).item());
        assertThat(item.specialist()).isEqualTo("Testleder");
        assertThat(item.hours()).isNotNull();
    }

    @Test
    void whoWasNeverLentIsForgottenTheNightAfterTheLastDayWithAllThatIsSaidOfThem() {
        scene.lender(() -> Portal.bean(KeepingSpecialists.class)
                .addAbsence(
                        scene.specialist,
                        new Period(Now.today().plusDays(3), Now.today().plusDays(5))));
        retire();
        Due.startTurnsOf(JOB, night(Now.today().minusDays(1)));
        Due.runAt(night(Now.today().plusDays(1)).plusSeconds(60));
        assertThat(specialist().person()).isNull();
        assertThat(Sql.strings("select id from absence where specialist_id = " + scene.specialist.value()))
                .isEmpty();
        assertThat(Sql.strings("select person_id from specialist where id = " + scene.specialist.value()
                        + " and (person_id is not null or role_name is not null or note is not null"
                        + " or manager_id is not null)"))
                .isEmpty();
    }

    @Test
    void theMunicipalityDecidesOnARequestAndNobodyElse() {
        LoanScene.refused("specialist.rule.not-retired", () -> forget());
        retire();
        assertThatThrownBy(() -> scene.fresh.as(Role.PROGRAMME_LEADER, GLOSTRUP, null, () -> {
                    forgetting.forget(scene.specialist, specialist().version());
                    return true;
                }))
                .isInstanceOf(Forbidden.class);
        forget();
        assertThat(specialist().name()).isEqualTo("Testleder");
        LoanScene.refused("specialist.rule.forgotten", () -> forget());
    }

    private void forget() {
        scene.lender(() -> {
            forgetting.forget(scene.specialist, specialist().version());
            return true;
        });
    }

    private void retire() {
        scene.lender(() -> {
            Portal.bean(KeepingSpecialists.class)
                    .retire(scene.specialist, specialist().version(), Now.today());
            return true;
        });
    }

    private SpecialistItem specialist() {
        SpecialistId id = scene.specialist;
        return scene.fresh.as(Role.PROGRAMME_LEADER, ALBERTSLUND, null, () -> Portal.bean(Specialists.class)
                .get(id));
    }

    private static Instant night(LocalDate day) {
        return day.atTime(LocalTime.of(3, 40)).atZone(Now.COPENHAGEN).toInstant();
    }
}
