package dk.tvaers.demo;

import dk.tvaers.kernel.Csv;
import dk.tvaers.kernel.LocalProjectId;
import dk.tvaers.kernel.MunicipalityCode;
import dk.tvaers.kernel.PersonId;
import dk.tvaers.programme.EditingLocalProject;
import dk.tvaers.programme.JoiningProject;
import dk.tvaers.programme.LocalProjectData;
import dk.tvaers.programme.LocalProjectDetails;
import dk.tvaers.programme.LocalProjects;
import dk.tvaers.programme.Participation;
import dk.tvaers.programme.Projects;
import io.micronaut.core.annotation.Order;
import jakarta.inject.Singleton;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Set;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** Lets the municipalities join the projects and say what they know of their own. */
@Singleton
@Order(30)
final class Joining implements Act {

    private static final LocalTime MORNING = LocalTime.of(10, 0);

    /** What a municipality has first been in progress with. */
    private static final Set<Participation> AFTER_PROGRESS =
            Set.of(Participation.IN_OPERATION, Participation.FINISHED, Participation.STOPPED);

    private final JoiningProject joining;
    private final EditingLocalProject editing;
    private final LocalProjects locals;
    private final Projects projects;

    Joining(JoiningProject joining, EditingLocalProject editing, LocalProjects locals, Projects projects) {
        this.joining = joining;
        this.editing = editing;
        this.locals = locals;
        this.projects = projects;
    }

    @Override
    public void write(Scene scene) {
        Data.rows("local-projects", scene.slug()).forEach(row -> write(scene, row));
    }

    private void write(Scene scene, Csv.Row row) {
        Months months = scene.months();
        MunicipalityCode code = new MunicipalityCode(row.get("municipality"));
        String project = row.get("project");
        Participation participation = Participation.valueOf(row.get("participation"));
        boolean progressed = AFTER_PROGRESS.contains(participation);
        LocalDate since = ago(months, Integer.parseInt(row.get("months")));
        Instant joined = progressed ? months.setUp() : latest(months.setUp(), months.at(since, MORNING));

        scene.script()
                .at(
                        joined,
                        () -> scene.coordinator(
                                joined,
                                () -> scene.put(
                                        code,
                                        project,
                                        joining.join(
                                                code,
                                                scene.project(project),
                                                progressed ? Participation.IN_PROGRESS : participation,
                                                progressed ? ago(months, 14) : since))));
        if (participation == Participation.NOT_JOINED) {
            return;
        }
        Instant known = joined.plus(Duration.ofHours(1));
        edit(scene, known, code, project, before -> facts(scene, row, before));
        if (progressed) {
            Instant moved = months.at(since, MORNING);
            edit(scene, moved, code, project, before -> {
                LocalProjectData data = before.data();
                return with(data, participation, since, data.terminatedOn());
            });
        }
        String terminated = row.orNull("terminated");
        if (terminated != null) {
            LocalDate on = months.inMonths(Integer.parseInt(terminated));
            edit(scene, months.at(on, LocalTime.NOON), code, project, before -> {
                LocalProjectData data = before.data();
                return with(data, data.participation(), data.participationOn(), on);
            });
        }
    }

    private void edit(
            Scene scene,
            Instant at,
            MunicipalityCode code,
            String project,
            Function<LocalProjectDetails, LocalProjectData> change) {
        scene.script()
                .at(
                        at,
                        () -> scene.programmeLeader(at, code, () -> {
                            LocalProjectId id = scene.local(code, project);
                            LocalProjectDetails before = locals.get(id);
                            editing.edit(id, before.version(), change.apply(before));
                        }));
    }

    private LocalProjectData facts(Scene scene, Csv.Row row, LocalProjectDetails before) {
        MunicipalityCode code = before.code();
        Csv.Row facts = Data.rows("projects", scene.slug()).stream()
                .filter(project -> project.get("code").equals(before.projectCode()))
                .findFirst()
                .orElseThrow();
        String notice = row.orNull("notice");
        PersonId leader = row.get("leader").isEmpty() ? scene.person(code, before.projectCode()) : null;
        return new LocalProjectData(
                before.participation(),
                before.participationOn(),
                scene.person(code, facts.get("owner")),
                leader,
                scene.person(code, facts.get("deputy")),
                projects.get(before.projectId()).replacesSystem(),
                facts.orNull("replaced_supplier"),
                notice == null ? null : endOf(scene.months().inMonths(Integer.parseInt(notice))),
                null,
                scene.member(code)
                        .caseNumber(
                                before.projectCode(), before.participationOn().getYear()));
    }

    private static LocalProjectData with(
            LocalProjectData data,
            Participation participation,
            LocalDate participationOn,
            @Nullable LocalDate terminatedOn) {
        return new LocalProjectData(
                participation,
                participationOn,
                data.owner(),
                data.leader(),
                data.deputy(),
                data.replacedSystem(),
                data.supplier(),
                data.noticeDeadline(),
                terminatedOn,
                data.caseNumber());
    }

    private static LocalDate ago(Months months, int count) {
        LocalDate firstOfMonth = months.inMonths(-count);
        LocalDate sameDay = months.today().minusMonths(count);
        return firstOfMonth.isBefore(sameDay) ? firstOfMonth : sameDay;
    }

    private static LocalDate endOf(LocalDate month) {
        return month.withDayOfMonth(month.lengthOfMonth());
    }

    private static Instant latest(Instant one, Instant other) {
        return one.isAfter(other) ? one : other;
    }
}
