package dk.tvaers.status;

import dk.tvaers.access.Grant;
import dk.tvaers.access.Role;
import dk.tvaers.kernel.LocalProjectId;
import dk.tvaers.kernel.MunicipalityCode;
import dk.tvaers.kernel.Now;
import dk.tvaers.kernel.Period;
import dk.tvaers.kernel.PersonId;
import dk.tvaers.kernel.ProgrammeId;
import dk.tvaers.kernel.ProjectId;
import dk.tvaers.kernel.TrafficLight;
import dk.tvaers.programme.JoiningProject;
import dk.tvaers.programme.Participation;
import dk.tvaers.programme.Programmes;
import dk.tvaers.programme.ProjectData;
import dk.tvaers.programme.Projects;
import dk.tvaers.testkit.Fresh;
import dk.tvaers.testkit.Portal;
import dk.tvaers.testkit.Sql;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;

/** A collaboration of Glostrup and Albertslund with one programme, and the people who report in it. */
final class Scene {

    static final MunicipalityCode GLOSTRUP = Fresh.GLOSTRUP;
    static final MunicipalityCode ALBERTSLUND = Fresh.ALBERTSLUND;
    static final LocalDate JOINED = LocalDate.of(2015, 1, 15);

    final Fresh fresh = Fresh.collaboration(GLOSTRUP, ALBERTSLUND);
    final ProgrammeId programme =
            fresh.asCoordinator(() -> Portal.bean(Programmes.class).create("Monopolbrud", null, since2015()));
    final ProjectId ky = project(0);
    final LocalProjectId local = join(GLOSTRUP, ky, Participation.IN_PROGRESS);
    final PersonId leader = fresh.person("Programleder, Glostrup", GLOSTRUP);
    final PersonId owner = fresh.person("Projektleder KY, Glostrup", GLOSTRUP);
    final PersonId neighbour = fresh.person("Programleder, Albertslund", ALBERTSLUND);
    final PersonId coordinator = fresh.person("Programkoordinator", null);
    final StatusReports reports = Portal.bean(StatusReports.class);

    ProjectId project(int index) {
        return fresh.asCoordinator(() -> Portal.bean(Projects.class)
                .create(programme, ProjectData.known().get(index)));
    }

    LocalProjectId join(MunicipalityCode code, ProjectId project, Participation participation) {
        return fresh.asCoordinator(() -> Portal.bean(JoiningProject.class).join(code, project, participation, JOINED));
    }

    <T> T asLeader(Callable<T> call) {
        return fresh.as(leader, List.of(grant(Role.PROGRAMME_LEADER, GLOSTRUP, null)), call);
    }

    <T> T asProjectLeader(Callable<T> call) {
        return fresh.as(owner, List.of(grant(Role.PROJECT_LEADER, GLOSTRUP, ky)), call);
    }

    <T> T asNeighbour(Callable<T> call) {
        return fresh.as(neighbour, List.of(grant(Role.PROGRAMME_LEADER, ALBERTSLUND, null)), call);
    }

    <T> T asCoordinator(Callable<T> call) {
        return fresh.as(coordinator, List.of(grant(Role.COORDINATOR, null, null)), call);
    }

    <T> T asDirector(Callable<T> call) {
        return fresh.as(Role.DIRECTOR, GLOSTRUP, null, call);
    }

    Report submit(LocalProjectId id, ReportContent content) {
        return asLeader(() -> reports.submit(id, content, null));
    }

    Report submitAt(Instant time, ReportContent content) {
        return at(time, () -> submit(local, content));
    }

    List<Report> history() {
        return asLeader(() -> reports.history(local, 0, 50).items());
    }

    static ReportContent green(int percent) {
        return content(Colours.GREEN, percent);
    }

    static ReportContent content(Colours colours, int percent, Explanation... explanations) {
        return new ReportContent(ColourChoice.of(colours), percent, null, null, null, List.of(explanations));
    }

    /** Yellow for one part, with its explanation. */
    ReportContent troubled(Dimension dimension) {
        return content(with(dimension, TrafficLight.YELLOW), 40, explanation(dimension));
    }

    Explanation explanation(Dimension... dimensions) {
        return new Explanation(
                List.of(dimensions), "Leverandøren er forsinket", "Ny aftale", owner, LocalDate.of(2099, 6, 12));
    }

    static Colours with(Dimension dimension, TrafficLight light) {
        return Colours.of(
                dimension == Dimension.TIME ? light : TrafficLight.GREEN,
                dimension == Dimension.ECONOMY ? light : TrafficLight.GREEN,
                dimension == Dimension.RESOURCES ? light : TrafficLight.GREEN,
                dimension == Dimension.TECHNOLOGY ? light : TrafficLight.GREEN);
    }

    static <T> T at(Instant time, Callable<T> call) {
        try {
            return Now.at(time, call);
        } catch (RuntimeException e) {
            throw e;
        } catch (Exception e) {
            throw new IllegalStateException(e);
        }
    }

    static void execute(String sql) {
        try (Connection connection = Sql.asMigrating();
                Statement statement = connection.createStatement()) {
            statement.execute(sql);
        } catch (SQLException e) {
            throw new IllegalStateException(sql, e);
        }
    }

    static Grant grant(Role role, @Nullable MunicipalityCode code, @Nullable ProjectId project) {
        return new Grant(role, code, project, null);
    }

    private static Period since2015() {
        return new Period(LocalDate.of(2015, 1, 1), null);
    }
}
