package dk.tvaers.jointwork;

import static dk.tvaers.jointwork.Shared.refused;
import static dk.tvaers.jointwork.Shared.task;
import static dk.tvaers.testkit.Fresh.ALBERTSLUND;
import static dk.tvaers.testkit.Fresh.GLOSTRUP;
import static dk.tvaers.testkit.Fresh.HOEJE_TAASTRUP;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import dk.tvaers.access.Role;
import dk.tvaers.collaboration.Leaving;
import dk.tvaers.collaboration.Members;
import dk.tvaers.exchange.CalendarEvent;
import dk.tvaers.exchange.MemberLeaving;
import dk.tvaers.exchange.SearchText;
import dk.tvaers.kernel.Conflict;
import dk.tvaers.kernel.Forbidden;
import dk.tvaers.kernel.MunicipalityCode;
import dk.tvaers.kernel.NotFound;
import dk.tvaers.kernel.Now;
import dk.tvaers.kernel.ProjectId;
import dk.tvaers.kit.Paging;
import dk.tvaers.kit.Texts;
import dk.tvaers.programme.Projected;
import dk.tvaers.testkit.Fresh;
import dk.tvaers.testkit.Portal;
import dk.tvaers.testkit.SentStatements;
import dk.tvaers.testkit.Visitor;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

@Tag("database")
class JointTasksTest {

    private static final MunicipalityCode STRANGER = new MunicipalityCode("253");

    private final Shared shared = new Shared();
    private final Fresh fresh = shared.fresh;
    private final JointTasks tasks = Portal.bean(JointTasks.class);
    private final KeepingJointTasks keeping = Portal.bean(KeepingJointTasks.class);

    @Test
    void aTaskIsCreatedPlannedAndReadByAllMembers() {
        ProjectId ky = Projected.project(fresh, "KY");
        JointTaskId id = shared.create(
                new JointTaskData(" Skabelon ", " ", GLOSTRUP, Set.of(ALBERTSLUND, HOEJE_TAASTRUP), Now.today(), ky));
        JointTaskItem read = fresh.as(Role.READER, HOEJE_TAASTRUP, null, () -> tasks.get(id));
        assertThat(read.name()).isEqualTo("Skabelon");
        assertThat(read.text()).isNull();
        assertThat(read.municipalityName()).isEqualTo("Glostrup");
        assertThat(read.participants()).containsExactly(ALBERTSLUND, HOEJE_TAASTRUP);
        assertThat(read.state()).isEqualTo(JointTaskState.PLANNED);
        assertThat(read.projectName()).isEqualTo("KY");
    }

    @Test
    void whatCannotBeIsRefusedByTheNameOfItsField() {
        LocalDate today = Now.today();
        JointTaskData fine = task("Skabelon");
        refused("deadline", () -> shared.create(with(fine, GLOSTRUP, Set.of(), today.minusDays(1))));
        refused("municipality", () -> shared.create(with(fine, STRANGER, Set.of(), today)));
        refused("participants", () -> shared.create(with(fine, GLOSTRUP, Set.of(STRANGER), today)));
        refused("participants", () -> shared.create(with(fine, GLOSTRUP, Set.of(GLOSTRUP, ALBERTSLUND), today)));
        refused(
                "project",
                () -> shared.create(new JointTaskData("Navn", null, GLOSTRUP, Set.of(), today, ProjectId.next())));
        refused("name", () -> shared.create(new JointTaskData(" ", null, GLOSTRUP, Set.of(), today, null)));
        assertThat(fresh.count("select count(*) from joint_task where collaboration_id = ?"))
                .isZero();
    }

    @Test
    void aDeadlineThatIsOverMayStandWhenSomethingElseIsChanged() {
        JointTaskId id = shared.overdue("Skabelon");
        LocalDate yesterday = Now.today().minusDays(1);
        shared.change(id, 0, with(task("Skabeloner"), GLOSTRUP, Set.of(ALBERTSLUND), yesterday));
        assertThat(shared.read(id).name()).isEqualTo("Skabeloner");
        refused("deadline", () -> {
            shared.change(id, 1, with(task("Skabeloner"), GLOSTRUP, Set.of(), yesterday.minusDays(1)));
            return true;
        });
    }

    @Test
    void onlyTheCoordinatorCreatesAndEditsTasks() {
        JointTaskId id = shared.create(task("Skabelon"));
        assertThatThrownBy(() -> shared.leader(GLOSTRUP, () -> keeping.create(task("Min"))))
                .isInstanceOf(Forbidden.class);
        assertThatThrownBy(() -> shared.leader(GLOSTRUP, () -> {
                    keeping.change(id, 0, task("Min"));
                    return true;
                }))
                .isInstanceOf(Forbidden.class);
    }

    @Test
    void theResponsibleMunicipalitysProgrammeLeaderTellsHowFarItIsAndNoOtherDoes() {
        JointTaskId id = shared.create(task("Skabelon"));
        assertThatThrownBy(() -> shared.leader(ALBERTSLUND, () -> {
                    keeping.report(id, 0, new JointTaskProgress(JointTaskState.DONE, null, null));
                    return true;
                }))
                .isInstanceOf(Forbidden.class);
        shared.leader(GLOSTRUP, () -> {
            keeping.report(id, 0, new JointTaskProgress(JointTaskState.DONE, null, "Se https://a.example"));
            return true;
        });
        JointTaskItem done = shared.read(id);
        assertThat(done.state()).isEqualTo(JointTaskState.DONE);
        assertThat(done.result()).isEqualTo("Se https://a.example");
        assertThat(done.endedOn()).isEqualTo(Now.today());
        shared.report(id, 1, JointTaskState.IN_PROGRESS, null);
        assertThat(shared.read(id).endedOn()).isNull();
    }

    @Test
    void aTaskIsGivenUpWithAReason() {
        JointTaskId id = shared.create(task("Skabelon"));
        refused("reason", () -> {
            shared.report(id, 0, JointTaskState.GIVEN_UP, null);
            return true;
        });
        shared.report(id, 0, JointTaskState.GIVEN_UP, "KOMBIT leverer den");
        assertThat(shared.read(id).reason()).isEqualTo("KOMBIT leverer den");
    }

    @Test
    void whoReadBeforeSomebodyElseSavedIsOvertakenAlsoWhenOnlyParticipantsChanged() {
        JointTaskId id = shared.create(task("Skabelon"));
        JointTaskData others = with(
                task("Skabelon"),
                GLOSTRUP,
                Set.of(HOEJE_TAASTRUP),
                shared.read(id).deadline());
        shared.change(id, 0, others);
        assertThat(shared.read(id).participants()).containsExactly(HOEJE_TAASTRUP);
        assertThatThrownBy(() -> shared.change(id, 0, others)).isInstanceOf(Conflict.class);
        assertThatThrownBy(() -> shared.report(id, 0, JointTaskState.DONE, null))
                .isInstanceOf(Conflict.class);
        long before = fresh.count("select count(*) from audit_entry where collaboration_id = ?");
        shared.change(id, 1, others);
        assertThat(fresh.count("select count(*) from audit_entry where collaboration_id = ?"))
                .isEqualTo(before);
    }

    @Test
    void theProgrammeLeadersOfTheResponsibleAreToldBehindTheBell() {
        Visitor.with(Role.PROGRAMME_LEADER, fresh.ref(), "161", null);
        Visitor.with(Role.PROGRAMME_LEADER, fresh.ref(), "165", null);
        Visitor.with(Role.DIRECTOR, fresh.ref(), "161", null);
        JointTaskId id = shared.create(task("Skabelon"));
        assertThat(rung("joint-task-assigned")).isEqualTo(1);
        LocalDate deadline = shared.read(id).deadline();
        shared.change(id, 0, with(task("Skabelon"), GLOSTRUP, Set.of(), deadline.plusDays(1)));
        assertThat(rung("joint-task-changed")).isEqualTo(1);
        shared.change(id, 1, with(task("Skabelon"), ALBERTSLUND, Set.of(), deadline.plusDays(1)));
        assertThat(rung("joint-task-assigned")).isEqualTo(2);
        assertThat(rung("joint-task-changed")).isEqualTo(1);
    }

    @Test
    void theListIsNarrowedAndSorted() {
        shared.create(task("Banan"));
        shared.create(with(task("Citron"), ALBERTSLUND, Set.of(), Now.today()));
        JointTaskId overdue = shared.overdue("Abrikos");
        JointTaskId done = shared.create(with(task("Dild"), GLOSTRUP, Set.of(), Now.today()));
        shared.report(done, 0, JointTaskState.DONE, null);
        assertThat(names(JointTaskFilter.ALL)).containsExactly("Abrikos", "Citron", "Dild", "Banan");
        assertThat(names(which(JointTaskFilter.Which.OPEN))).containsExactly("Abrikos", "Citron", "Banan");
        assertThat(names(which(JointTaskFilter.Which.OVERDUE))).containsExactly("Abrikos");
        assertThat(names(which(JointTaskFilter.Which.DONE))).containsExactly("Dild");
        assertThat(names(new JointTaskFilter(null, null, ALBERTSLUND, null, JointTaskFilter.Sort.NAME_DOWN)))
                .containsExactly("Citron", "Banan", "Abrikos");
        assertThat(names(new JointTaskFilter("bri", null, null, null, JointTaskFilter.Sort.NAME)))
                .containsExactly("Abrikos");
        assertThat(names(JointTaskFilter.of(ProjectId.next()))).isEmpty();
        assertThat(shared.read(overdue).overdueOn(Now.today())).isTrue();
    }

    @Test
    void theListIsReadInOneStatementHoweverLongItIs() {
        for (int i = 0; i < 12; i++) {
            shared.create(task("Opgave " + i));
        }
        assertThat(fresh.<Long>asCoordinator(
                        () -> SentStatements.count(() -> tasks.list(JointTaskFilter.ALL, Paging.of(0, 50)))))
                .isEqualTo(1);
    }

    @Test
    void whatIsOverdueOrDueSoonWaitsForTheResponsibleAndTheCoordinator() {
        shared.overdue("Overskredet");
        shared.create(
                with(task("Snart"), GLOSTRUP, Set.of(ALBERTSLUND), Now.today().plusDays(JointTasks.SOON)));
        shared.create(with(task("Senere"), GLOSTRUP, Set.of(), Now.today().plusDays(JointTasks.SOON + 1)));
        shared.create(with(task("Naboens"), ALBERTSLUND, Set.of(GLOSTRUP), Now.today()));
        assertThat(shared.leader(GLOSTRUP, tasks::waiting))
                .extracting(JointTaskItem::name)
                .containsExactly("Overskredet", "Snart");
        assertThat(fresh.asCoordinator(tasks::waiting))
                .extracting(JointTaskItem::name)
                .containsExactly("Overskredet", "Naboens", "Snart");
        assertThat(fresh.as(Role.READER, GLOSTRUP, null, tasks::waiting)).isEmpty();
    }

    @Test
    void whoLeavesIsMissingInWhatIsOpenAndStaysInWhatHasEnded() {
        JointTaskId responsible = shared.create(task("Ansvarlig"));
        JointTaskId participant = shared.create(with(task("Deltager"), ALBERTSLUND, Set.of(GLOSTRUP), Now.today()));
        JointTaskId ended = shared.create(task("Afsluttet"));
        shared.report(ended, 0, JointTaskState.DONE, null);
        LocalDate lastDay = Now.today().plusMonths(1);
        shared.visit(GLOSTRUP, lastDay, null);
        SupportVisitId after = shared.visit(GLOSTRUP, lastDay.plusDays(1), null);
        Members members = Portal.bean(Members.class);
        assertThat(fresh.asCoordinator(() -> Portal.bean(Leaving.class)
                                .preview(
                                        members.of(GLOSTRUP, Now.today())
                                                .orElseThrow()
                                                .id(),
                                        lastDay))
                        .consequences())
                .extracting(MemberLeaving.Consequence::key, MemberLeaving.Consequence::count)
                .containsExactly(
                        tuple("jointwork.leaving.responsible", 1L),
                        tuple("jointwork.leaving.participant", 1L),
                        tuple("jointwork.leaving.visits", 1L));
        shared.leaves(GLOSTRUP, lastDay);
        assertThat(shared.read(responsible).municipalityCode()).isNull();
        assertThat(shared.read(responsible).version()).isEqualTo(1);
        assertThat(shared.read(participant).participants()).isEmpty();
        assertThat(shared.read(ended).municipalityCode()).isEqualTo(GLOSTRUP);
        assertThat(fresh.asCoordinator(tasks::waiting))
                .extracting(JointTaskItem::name)
                .contains("Ansvarlig");
        assertThatThrownBy(() -> fresh.asCoordinator(
                        () -> Portal.bean(SupportVisits.class).get(after)))
                .isInstanceOf(NotFound.class);
        assertThat(fresh.count("select count(*) from support_visit where collaboration_id = ?"))
                .isEqualTo(1);
    }

    @Test
    void deadlinesAndVisitsToComeStandInTheCalendarAndTasksAreFound() {
        JointTaskId open = shared.create(task("Skabelon for fuldmagter"));
        shared.report(shared.create(task("Færdig")), 0, JointTaskState.DONE, null);
        shared.visit(ALBERTSLUND, Now.today().plusDays(9), null);
        shared.visit(ALBERTSLUND, Now.today().minusDays(9), "1.25");
        List<CalendarEvent> events = fresh.as(Role.READER, ALBERTSLUND, null, () -> Portal.bean(JointWorkDates.class)
                .of(ALBERTSLUND, Texts.DANISH));
        assertThat(events)
                .extracting(CalendarEvent::title)
                .containsExactly("Frist: Skabelon for fuldmagter", "Styregruppebesøg, Albertslund");
        assertThat(shared.leader(
                        ALBERTSLUND, () -> Portal.bean(JointTaskSearch.class).search(new SearchText("fuldm"), 5)))
                .singleElement()
                .satisfies(hit -> assertThat(hit.path()).isEqualTo("samarbejdsopgaver/" + open));
    }

    private static JointTaskData with(
            JointTaskData data, MunicipalityCode responsible, Set<MunicipalityCode> participants, LocalDate deadline) {
        return new JointTaskData(data.name(), data.text(), responsible, participants, deadline, data.project());
    }

    private static JointTaskFilter which(JointTaskFilter.Which which) {
        return new JointTaskFilter(null, which, null, null, JointTaskFilter.Sort.DEADLINE);
    }

    private List<String> names(JointTaskFilter filter) {
        List<JointTaskItem> found = shared.leader(ALBERTSLUND, () -> tasks.list(filter, Paging.of(0, 50)));
        assertThat(shared.leader(ALBERTSLUND, () -> tasks.count(filter))).isEqualTo(found.size());
        return found.stream().map(JointTaskItem::name).toList();
    }

    private long rung(String kind) {
        return fresh.count("select count(*) from message where kind = '" + kind + "' and collaboration_id = ?");
    }
}
