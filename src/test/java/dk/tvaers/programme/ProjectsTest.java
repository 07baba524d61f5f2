package dk.tvaers.programme;

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
class ProjectsTest {

    private final Projects projects = Portal.bean(Projects.class);
    private final Programmes programmes = Portal.bean(Programmes.class);
    private final JoiningProject joining = Portal.bean(JoiningProject.class);
    private final Fresh fresh = Fresh.collaboration(GLOSTRUP, ALBERTSLUND, HOEJE_TAASTRUP);

    @Test
    void theKnownProjectsAreThoseOfTheMonopolyBreakAndItsNeighbours() {
        assertThat(ProjectData.known())
                .hasSize(28)
                .extracting(ProjectData::code)
                .contains("KSD", "KY", "SAPA", "STS", "VALG", "ESR", "EJD", "SP", "FLIS", "KMDSAG", "ERP7", "ISMS12");
        assertThat(Projected.known("SAPA").milestones()).contains("Tender Q4 2013; ordinary wave 1 go-live 2017-04-01");
        assertThat(Projected.known("SAPA").replaces()).isEqualTo("KMD Sag");
    }

    @Test
    void everyKnownProjectCanBeCreatedAsItIs() {
        ProgrammeId programme = Projected.programme(fresh, "Monopolbruddet");
        for (ProjectData known : ProjectData.known()) {
            fresh.asCoordinator(() -> projects.create(programme, known));
        }
        assertThat(fresh.asCoordinator(projects::list))
                .extracting(ProjectItem::code)
                .containsExactlyElementsOf(
                        ProjectData.known().stream().map(ProjectData::code).toList());
        assertThat(fresh.asCoordinator(programmes::list))
                .extracting(ProgrammeItem::projects)
                .containsExactly(28L);
    }

    @Test
    void aProjectCountsWhereItIsInProgressInOperationAndNotJoined() {
        ProjectId ky = Projected.project(fresh, "KY");
        Projected.joined(fresh, ky, GLOSTRUP, Participation.IN_PROGRESS);
        Projected.joined(fresh, ky, ALBERTSLUND, Participation.IN_OPERATION);
        ProjectItem item = only(fresh.asCoordinator(projects::list));
        assertThat(item.inProgress()).isEqualTo(1);
        assertThat(item.inOperation()).isEqualTo(1);
        assertThat(item.notJoined()).as("the member that nobody has asked").isEqualTo(1);
        assertThat(item.members()).isEqualTo(3);
    }

    @Test
    void aMunicipalityHasALocalProjectOnce() {
        ProjectId ky = Projected.project(fresh, "KY");
        Projected.joined(fresh, ky, GLOSTRUP, Participation.NOT_JOINED);
        assertThatThrownBy(() -> Projected.joined(fresh, ky, GLOSTRUP, Participation.IN_PROGRESS))
                .isInstanceOf(RuleBroken.class);
    }

    @Test
    void onlyAMunicipalityOfTheCollaborationJoins() {
        ProjectId ky = Projected.project(fresh, "KY");
        assertThatThrownBy(() -> Projected.joined(fresh, ky, new MunicipalityCode("101"), Participation.IN_PROGRESS))
                .isInstanceOf(Invalid.class);
        assertThatThrownBy(() -> fresh.asCoordinator(
                        () -> joining.join(GLOSTRUP, ky, Participation.IN_PROGRESS, LocalDate.of(2999, 1, 1))))
                .isInstanceOf(Invalid.class);
    }

    @Test
    void aCodeIsUsedOnceInACollaboration() {
        ProgrammeId programme = Projected.programme(fresh, "Monopolbruddet");
        Projected.project(fresh, programme, "KY");
        assertThatThrownBy(() -> Projected.project(fresh, programme, "KY"))
                .isInstanceOfSatisfying(Invalid.class, invalid -> assertThat(invalid.problems())
                        .extracting(Invalid.Problem::reason)
                        .containsExactly("programme.code-taken"));
        Fresh other = Fresh.collaboration();
        assertThat(Projected.project(other, "KY")).isNotNull();
    }

    @Test
    void projectsOfAnotherCollaborationAreNotThere() {
        ProjectId foreign = Projected.project(Fresh.collaboration(), "KY");
        assertThatThrownBy(() -> fresh.asCoordinator(() -> projects.get(foreign)))
                .isInstanceOf(NotFound.class);
        assertThat(fresh.asCoordinator(projects::list)).isEmpty();
        assertThatThrownBy(() -> Projected.joined(fresh, foreign, GLOSTRUP, Participation.IN_PROGRESS))
                .isInstanceOf(NotFound.class);
    }

    @Test
    void aProgrammeLeaderReadsProjectsAndCreatesNone() {
        ProgrammeId programme = Projected.programme(fresh, "Monopolbruddet");
        ProjectId ky = Projected.project(fresh, programme, "KY");
        assertThat(fresh.as(Role.PROGRAMME_LEADER, GLOSTRUP, null, () -> projects.get(ky))
                        .supplier())
                .isEqualTo("EG/Netcompany");
        assertThatThrownBy(() -> fresh.as(
                        Role.PROGRAMME_LEADER,
                        GLOSTRUP,
                        null,
                        () -> projects.create(programme, Projected.known("KSD"))))
                .isInstanceOf(Forbidden.class);
        assertThatThrownBy(() -> fresh.as(
                        Role.PROGRAMME_LEADER,
                        GLOSTRUP,
                        null,
                        () -> joining.join(GLOSTRUP, ky, Participation.IN_PROGRESS, Projected.SPRING)))
                .isInstanceOf(Forbidden.class);
    }

    private static ProjectItem only(List<ProjectItem> items) {
        assertThat(items).hasSize(1);
        return items.getFirst();
    }
}
