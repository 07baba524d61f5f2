package dk.tvaers.programme;

import static dk.tvaers.testkit.Fresh.ALBERTSLUND;
import static dk.tvaers.testkit.Fresh.GLOSTRUP;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dk.tvaers.access.Grant;
import dk.tvaers.access.Role;
import dk.tvaers.kernel.Conflict;
import dk.tvaers.kernel.Forbidden;
import dk.tvaers.kernel.Invalid;
import dk.tvaers.kernel.LocalProjectId;
import dk.tvaers.kernel.NotFound;
import dk.tvaers.kernel.PersonId;
import dk.tvaers.kernel.ProjectId;
import dk.tvaers.testkit.Fresh;
import dk.tvaers.testkit.Portal;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

@Tag("database")
class EditingLocalProjectTest {

    private static final LocalDate LATER = LocalDate.of(2016, 3, 1);

    private final EditingLocalProject editing = Portal.bean(EditingLocalProject.class);
    private final LocalProjects locals = Portal.bean(LocalProjects.class);
    private final Fresh fresh = Fresh.collaboration(GLOSTRUP, ALBERTSLUND);
    private final ProjectId ky = Projected.project(fresh, "KY");
    private final LocalProjectId glostrup = Projected.joined(fresh, ky, GLOSTRUP, Participation.IN_PROGRESS);

    @Test
    void theProgrammeLeaderChangesEveryFact() {
        PersonId owner = fresh.person("Ejer, Glostrup", GLOSTRUP);
        PersonId leader = fresh.person("Projektleder, Glostrup", GLOSTRUP);
        PersonId deputy = fresh.person("Stedfortræder, Glostrup", GLOSTRUP);
        LocalProjectData data = new LocalProjectData(
                Participation.IN_OPERATION,
                LATER,
                owner,
                leader,
                deputy,
                " KMD Aktiv ",
                "KMD",
                LocalDate.of(2016, 9, 30),
                LocalDate.of(2015, 12, 1),
                "326-2017-22248");
        edit(data);
        LocalProjectDetails after = get();
        assertThat(after.data()).isEqualTo(data);
        assertThat(after.replacedSystem()).isEqualTo("KMD Aktiv");
        assertThat(after.leaderName()).isEqualTo("Projektleder, Glostrup");
        assertThat(after.version()).isEqualTo(1);
    }

    @Test
    void anEditIsHeldInTheTrailWithBeforeAndAfter() {
        edit(withSystem("KMD Aktiv"));
        assertThat(fresh.count("select count(*) from audit_entry where collaboration_id = ? and act = 'edited'"
                        + " and record_kind = 'local-project' and changes like '%\"field\":\"replacedSystem\"%'"
                        + " and changes like '%KMD Aktiv%'"))
                .isEqualTo(1);
    }

    @Test
    void aNewParticipationGoesIntoTheHistoryAndAnotherFactDoesNot() {
        edit(withSystem("KMD Aktiv"));
        edit(participating(Participation.IN_OPERATION, LATER));
        List<ParticipationItem> history = fresh.asCoordinator(() -> locals.participation(glostrup));
        assertThat(history)
                .extracting(ParticipationItem::participation)
                .containsExactly(Participation.IN_OPERATION, Participation.IN_PROGRESS);
        assertThat(history).extracting(ParticipationItem::participationOn).containsExactly(LATER, Projected.SPRING);
    }

    @Test
    void savingWhatIsThereWritesNothing() {
        edit(get().data());
        assertThat(get().version()).isZero();
        assertThat(fresh.count("select count(*) from audit_entry where collaboration_id = ? and act = 'edited'"))
                .isZero();
    }

    @Test
    void whoReadAnOlderVersionDoesNotOverwriteANewerOne() {
        edit(withSystem("KMD Aktiv"));
        assertThatThrownBy(() -> fresh.asCoordinator(() -> {
                    editing.edit(glostrup, 0, withSystem("Et andet"));
                    return true;
                }))
                .isInstanceOf(Conflict.class);
        assertThat(get().replacedSystem()).isEqualTo("KMD Aktiv");
    }

    @ParameterizedTest
    @CsvSource({
        "COORDINATOR,,true",
        "PROGRAMME_LEADER,161,true",
        "PROGRAMME_LEADER,165,false",
        "PROJECT_LEADER,161,false",
        "DIRECTOR,161,false",
        "CONTROLLER,161,false",
        "SECRETARY,,false",
        "READER,161,false",
        "AUDITOR,,false",
    })
    void onlyTheCoordinatorAndTheMunicipalitysProgrammeLeaderEdit(Role role, @Nullable String code, boolean allowed) {
        var municipality = code == null ? null : new dk.tvaers.kernel.MunicipalityCode(code);
        Grant grant = new Grant(role, municipality, role == Role.PROJECT_LEADER ? ky : null, null);
        PersonId person = fresh.person("Rolle", municipality);
        if (allowed) {
            editAs(person, grant);
            assertThat(get().replacedSystem()).isEqualTo("KMD Aktiv");
        } else {
            assertThatThrownBy(() -> editAs(person, grant)).isInstanceOf(Forbidden.class);
        }
    }

    @Test
    void beingOwnerAndLeaderGivesNoRight() {
        PersonId owner = fresh.person("Ejer, Glostrup", GLOSTRUP);
        edit(named(owner, null, null));
        assertThatThrownBy(() -> editAs(owner, new Grant(Role.READER, GLOSTRUP, null, null)))
                .isInstanceOf(Forbidden.class);
    }

    @Test
    void theResponsibleArePersonsOfTheMunicipality() {
        PersonId elsewhere = fresh.person("Projektleder, Albertslund", ALBERTSLUND);
        PersonId foreign = Fresh.collaboration(GLOSTRUP).person("Projektleder, Glostrup", GLOSTRUP);
        assertRefused(named(elsewhere, null, null), "owner");
        assertRefused(named(null, foreign, null), "leader");
        PersonId both = fresh.person("Projektleder, Glostrup", GLOSTRUP);
        assertRefused(named(null, both, both), "deputy");
    }

    @ParameterizedTest
    @ValueSource(strings = {"6820", "15-6820", "326-17-22248", "15/6820 ", "<b>"})
    void aCaseNumberInNoKnownShapeIsRefused(String number) {
        LocalProjectData now = get().data();
        LocalProjectData data = new LocalProjectData(
                now.participation(), now.participationOn(), null, null, null, null, null, null, null, number);
        if (number.equals("15/6820 ")) {
            edit(data);
            assertThat(get().caseNumber()).isEqualTo("15/6820");
        } else {
            assertRefused(data, "caseNumber");
        }
    }

    @Test
    void datesInTheFutureOrTheWrongOrderAreRefused() {
        assertRefused(participating(Participation.IN_PROGRESS, LocalDate.of(2999, 1, 1)), "participationOn");
        assertRefused(participating(Participation.IN_OPERATION, Projected.SPRING.minusDays(1)), "participationOn");
        edit(participating(Participation.IN_PROGRESS, Projected.SPRING.minusDays(1)));
        assertThat(get().participationOn()).as("a date may be corrected").isEqualTo(Projected.SPRING.minusDays(1));
    }

    @Test
    void anOverlongTextIsRefused() {
        assertRefused(withSystem("x".repeat(201)), "replacedSystem");
    }

    @ParameterizedTest
    @EnumSource(Role.class)
    void aLocalProjectOfAnotherCollaborationIsNotThere(Role role) {
        Fresh other = Fresh.collaboration(GLOSTRUP);
        assertThatThrownBy(() -> other.as(role, GLOSTRUP, null, () -> locals.get(glostrup)))
                .isInstanceOf(NotFound.class);
        assertThatThrownBy(() -> other.as(role, GLOSTRUP, null, () -> {
                    editing.edit(glostrup, 0, withSystem("x"));
                    return true;
                }))
                .isInstanceOf(NotFound.class);
    }

    private LocalProjectDetails get() {
        return fresh.asCoordinator(() -> locals.get(glostrup));
    }

    private void edit(LocalProjectData data) {
        editAs(
                fresh.person("Programleder, Glostrup", GLOSTRUP),
                new Grant(Role.PROGRAMME_LEADER, GLOSTRUP, null, null),
                data);
    }

    private void editAs(PersonId person, Grant grant) {
        editAs(person, grant, withSystem("KMD Aktiv"));
    }

    private void editAs(PersonId person, Grant grant, LocalProjectData data) {
        long version = get().version();
        fresh.as(person, List.of(grant), () -> {
            editing.edit(glostrup, version, data);
            return true;
        });
    }

    private void assertRefused(LocalProjectData data, String field) {
        assertThatThrownBy(() -> edit(data))
                .isInstanceOfSatisfying(Invalid.class, invalid -> assertThat(invalid.problems())
                        .extracting(Invalid.Problem::field)
                        .containsExactly(field));
    }

    private static LocalProjectData withSystem(String system) {
        return new LocalProjectData(
                Participation.IN_PROGRESS, Projected.SPRING, null, null, null, system, null, null, null, null);
    }

    private static LocalProjectData participating(Participation participation, LocalDate on) {
        return new LocalProjectData(participation, on, null, null, null, null, null, null, null, null);
    }

    private static LocalProjectData named(
            @Nullable PersonId owner, @Nullable PersonId leader, @Nullable PersonId deputy) {
        return new LocalProjectData(
                Participation.IN_PROGRESS, Projected.SPRING, owner, leader, deputy, null, null, null, null, null);
    }
}
