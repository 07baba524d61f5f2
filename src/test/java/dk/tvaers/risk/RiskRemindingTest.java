package dk.tvaers.risk;

import static dk.tvaers.testkit.Fresh.ALBERTSLUND;
import static dk.tvaers.testkit.Fresh.GLOSTRUP;
import static org.assertj.core.api.Assertions.assertThat;

import dk.tvaers.access.Role;
import dk.tvaers.kernel.Now;
import dk.tvaers.kernel.PersonId;
import dk.tvaers.testkit.Due;
import dk.tvaers.testkit.Portal;
import dk.tvaers.testkit.Visitor;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

@Tag("database")
class RiskRemindingTest {

    private static final LocalTime MORNING = LocalTime.of(6, 30);

    private final Exposed exposed = new Exposed();
    private final Risks risks = Portal.bean(Risks.class);
    private final KeepingRisks keeping = Portal.bean(KeepingRisks.class);
    private final LocalDate due = Now.today().plusDays(10);

    @Test
    void theOwnerIsRemindedThreeDaysBeforeOnceForEachDayAndOfWhatIsClosedNobody() {
        PersonId owner = visitor(Role.DIRECTOR, "161");
        visitor(Role.PROGRAMME_LEADER, "161");
        visitor(Role.COORDINATOR, null);
        RiskId id = exposed.local(Exposed.data("Aftalen mangler", 2, 2, owner, due));
        exposed.close(exposed.local(Exposed.data("Lukket", 2, 2, owner, due)));
        Due.startTurnsOf("risk-reminding", morning(due.minusDays(5)));
        runOn(due.minusDays(4));
        assertThat(exposed.rung("risk-due")).isEmpty();
        for (int days = 3; days >= -1; days--) {
            runOn(due.minusDays(days));
            assertThat(exposed.rung("risk-due")).as("%d days before", days).containsExactly("DIRECTOR 161");
        }
        LocalDate later = due.plusDays(20);
        exposed.leader(GLOSTRUP, () -> {
            keeping.change(id, risks.get(id).version(), Exposed.data("Aftalen mangler", 2, 2, owner, later));
            return id;
        });
        runOn(later.minusDays(3));
        assertThat(exposed.rung("risk-due")).containsExactly("DIRECTOR 161", "DIRECTOR 161");
    }

    @Test
    void forAnOwnerWithoutALogInTheProgrammeLeaderIsRemindedAndOfAJointRiskTheCoordinator() {
        visitor(Role.PROGRAMME_LEADER, "161");
        visitor(Role.PROGRAMME_LEADER, "165");
        visitor(Role.COORDINATOR, null);
        exposed.local(Exposed.data("Aftalen mangler", 2, 2, exposed.owner, due));
        Due.startTurnsOf("risk-reminding", morning(due.minusDays(4)));
        runOn(due.minusDays(3));
        assertThat(exposed.rung("risk-due")).containsExactly("PROGRAMME_LEADER 161");
        exposed.joint(Exposed.data("KMD er forsinket", 3, 3, exposed.neighbour, due));
        runOn(due.minusDays(2));
        assertThat(exposed.rung("risk-due")).containsExactly("PROGRAMME_LEADER 161", "COORDINATOR");
    }

    @Test
    void whereNoProgrammeLeaderHasALogInTheCoordinatorIsReminded() {
        visitor(Role.COORDINATOR, null);
        exposed.leader(
                ALBERTSLUND,
                () -> keeping.create(
                        new RiskPlace.OfLocalProject(exposed.there),
                        Exposed.data("Aftalen mangler", 2, 2, exposed.neighbour, due)));
        Due.startTurnsOf("risk-reminding", morning(due.minusDays(4)));
        runOn(due.minusDays(3));
        assertThat(exposed.rung("risk-due")).containsExactly("COORDINATOR");
    }

    private PersonId visitor(Role role, @Nullable String municipality) {
        return Exposed.person(Visitor.with(role, exposed.fresh.ref(), municipality, null));
    }

    private static void runOn(LocalDate date) {
        Due.runAt(morning(date).plusSeconds(60));
    }

    private static Instant morning(LocalDate date) {
        return date.atTime(MORNING).atZone(Now.COPENHAGEN).toInstant();
    }
}
