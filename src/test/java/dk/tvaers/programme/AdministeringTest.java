package dk.tvaers.programme;

import static dk.tvaers.testkit.Fresh.ALBERTSLUND;
import static dk.tvaers.testkit.Fresh.GLOSTRUP;
import static dk.tvaers.testkit.Fresh.HOEJE_TAASTRUP;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import dk.tvaers.access.Role;
import dk.tvaers.kernel.Conflict;
import dk.tvaers.kernel.Forbidden;
import dk.tvaers.kernel.Invalid;
import dk.tvaers.kernel.MunicipalityCode;
import dk.tvaers.kernel.Now;
import dk.tvaers.kernel.Period;
import dk.tvaers.kernel.ProgrammeId;
import dk.tvaers.kernel.ProjectId;
import dk.tvaers.kernel.RuleBroken;
import dk.tvaers.testkit.Fresh;
import dk.tvaers.testkit.Portal;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

@Tag("database")
class AdministeringTest {

    private final Projects projects = Portal.bean(Projects.class);
    private final Programmes programmes = Portal.bean(Programmes.class);
    private final JoiningProject joining = Portal.bean(JoiningProject.class);
    private final Fresh fresh = Fresh.collaboration(GLOSTRUP, ALBERTSLUND);
    private final ProgrammeId monopoly = Projected.programme(fresh, "Monopolbrud");
    private final ProjectId ky = Projected.project(fresh, monopoly, "KY");
    private final LocalDate yesterday = Now.today().minusDays(1);

    @Test
    void aProjectIsFoundByItsCodeAndAProgrammeByItsName() {
        assertThat(fresh.asCoordinator(() -> projects.byCode("KY")))
                .map(ProjectDetails::id)
                .contains(ky);
        assertThat(fresh.asCoordinator(() -> projects.byCode("SAPA"))).isEmpty();
        assertThat(fresh.asCoordinator(() -> programmes.byName("monopolbrud ")))
                .map(ProgrammeItem::id)
                .contains(monopoly);
    }

    @Test
    void factsAreReplacedAndAProjectThatMovesStandsLast() {
        ProgrammeId security = Projected.programme(fresh, "Sikkerhed");
        Projected.project(fresh, security, "SAPA");
        ProjectDetails before = project();
        ProjectData renamed = new ProjectData("KY2", "KY to", before.fullName(), null, null, null, null, null);
        run(() -> projects.change(ky, before.version(), security, renamed));
        assertThat(project())
                .extracting(ProjectDetails::code, ProjectDetails::kind)
                .containsExactly("KY2", null);
        assertThat(fresh.asCoordinator(projects::list))
                .extracting(ProjectItem::code)
                .containsExactly("SAPA", "KY2");
        assertThatThrownBy(() -> run(() -> projects.change(ky, before.version(), security, renamed)))
                .isInstanceOf(Conflict.class);
    }

    @Test
    void aCodeOrANameIsUsedOnce() {
        Projected.project(fresh, monopoly, "SAPA");
        ProjectDetails before = project();
        ProjectData taken = new ProjectData("SAPA", "KY", "KY", null, null, null, null, null);
        assertThatThrownBy(() -> run(() -> projects.change(ky, before.version(), monopoly, taken)))
                .isInstanceOf(Invalid.class);
        ProgrammeId security = Projected.programme(fresh, "Sikkerhed");
        ProgrammeItem programme = fresh.asCoordinator(() -> programmes.get(security));
        ProgrammeData same =
                new ProgrammeData("MONOPOLBRUD", null, programme.data().period());
        assertThatThrownBy(() -> run(() -> programmes.change(security, programme.version(), same)))
                .isInstanceOf(Invalid.class);
    }

    @Test
    void aDeactivatedProjectIsNotJoinedUntilItIsReactivated() {
        run(() -> projects.deactivate(ky, project().version(), yesterday));
        assertThat(project().activeOn(Now.today())).isFalse();
        assertThatThrownBy(() -> join(GLOSTRUP))
                .isInstanceOfSatisfying(
                        RuleBroken.class, broken -> assertThat(broken.key()).isEqualTo("programme.rule.deactivated"));
        run(() -> projects.reactivate(ky, project().version()));
        assertThat(join(GLOSTRUP)).hasSize(1);
    }

    @Test
    void onItsLastDayItIsStillActive() {
        run(() -> projects.deactivate(ky, project().version(), Now.today()));
        assertThat(join(GLOSTRUP)).hasSize(1);
    }

    @Test
    void aDeactivatedProgrammeTakesItsProjectsAlong() {
        ProgrammeItem programme = fresh.asCoordinator(() -> programmes.get(monopoly));
        run(() -> programmes.deactivate(monopoly, programme.version(), yesterday));
        assertThatThrownBy(() -> join(GLOSTRUP)).isInstanceOf(RuleBroken.class);
        assertThatThrownBy(() -> Projected.project(fresh, monopoly, "SAPA")).isInstanceOf(RuleBroken.class);
        assertThat(fresh.asCoordinator(projects::list))
                .extracting(ProjectItem::activeTo)
                .containsExactly(yesterday);
        run(() -> programmes.reactivate(monopoly, programme.version() + 1));
        assertThat(join(GLOSTRUP)).hasSize(1);
    }

    @Test
    void aProgrammeDoesNotEndBeforeItBegins() {
        ProgrammeItem programme = fresh.asCoordinator(() -> programmes.get(monopoly));
        assertThatThrownBy(() -> run(() -> programmes.deactivate(
                        monopoly, programme.version(), programme.fromOn().minusDays(1))))
                .isInstanceOf(Invalid.class);
    }

    @Test
    void severalJoinAtOnceAndThoseWhoHaveItKeepWhatTheyHave() {
        Projected.joined(fresh, ky, GLOSTRUP, Participation.IN_OPERATION);
        assertThat(join(GLOSTRUP, ALBERTSLUND))
                .extracting(JoiningProject.Joined::municipality, JoiningProject.Joined::added)
                .containsExactly(tuple(GLOSTRUP, false), tuple(ALBERTSLUND, true));
        assertThat(join(GLOSTRUP, ALBERTSLUND)).noneMatch(JoiningProject.Joined::added);
        assertThat(fresh.asCoordinator(() -> Portal.bean(LocalProjects.class).list(null, ky)))
                .extracting(LocalProjectItem::participation)
                .containsExactly(Participation.IN_OPERATION, Participation.NOT_STARTED);
    }

    @Test
    void whenOneCannotJoinNobodyDoes() {
        assertThatThrownBy(() -> join(GLOSTRUP, HOEJE_TAASTRUP)).isInstanceOf(Invalid.class);
        assertThat(fresh.asCoordinator(() -> Portal.bean(LocalProjects.class).list(null, ky)))
                .isEmpty();
        assertThatThrownBy(this::join).isInstanceOf(Invalid.class);
    }

    @Test
    void aProgrammeLeaderAdministersNoProjects() {
        assertThatThrownBy(() -> fresh.as(
                        Role.PROGRAMME_LEADER,
                        GLOSTRUP,
                        null,
                        () -> programmes.create("Nyt", null, new Period(yesterday, null))))
                .isInstanceOf(Forbidden.class);
        assertThatThrownBy(() -> fresh.as(Role.PROGRAMME_LEADER, GLOSTRUP, null, () -> {
                    projects.reactivate(ky, 0);
                    return true;
                }))
                .isInstanceOf(Forbidden.class);
    }

    private List<JoiningProject.Joined> join(MunicipalityCode... codes) {
        return fresh.asCoordinator(() -> joining.joinAll(List.of(codes), ky, Participation.NOT_STARTED, Now.today()));
    }

    private ProjectDetails project() {
        return fresh.asCoordinator(() -> projects.get(ky));
    }

    private void run(Runnable act) {
        fresh.asCoordinator(() -> {
            act.run();
            return true;
        });
    }
}
