package dk.tvaers.status.ui;

import dk.tvaers.access.Role;
import dk.tvaers.kernel.Id;
import dk.tvaers.kernel.MunicipalityCode;
import dk.tvaers.kernel.Now;
import dk.tvaers.kernel.Period;
import dk.tvaers.kernel.PersonId;
import dk.tvaers.kernel.ProgrammeId;
import dk.tvaers.kernel.ProjectId;
import dk.tvaers.programme.Programmes;
import dk.tvaers.programme.ProjectData;
import dk.tvaers.programme.Projects;
import dk.tvaers.testkit.Fresh;
import dk.tvaers.testkit.Portal;
import dk.tvaers.testkit.Sql;
import dk.tvaers.testkit.Visitor;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/** All 98 municipalities with thirty projects each; the newest reports are written past the services, for speed. */
final class Large {

    static final int PROJECTS = 30;

    final Fresh fresh;
    final List<ProjectId> projects = new ArrayList<>();
    final Visitor coordinator;

    Large() throws SQLException {
        Fresh.collaboration();
        List<String> codes = Sql.strings("select code from municipality order by code");
        fresh = Fresh.collaboration(codes.stream().map(MunicipalityCode::new).toArray(MunicipalityCode[]::new));
        coordinator = Visitor.with(Role.COORDINATOR, fresh.ref(), null, null);
        PersonId reporter = fresh.person("Programleder", null);
        fresh.asCoordinator(() -> {
            ProgrammeId programme = Portal.bean(Programmes.class)
                    .create("Alle projekter", null, new Period(LocalDate.of(2015, 1, 1), null));
            for (int i = 0; i < PROJECTS; i++) {
                projects.add(Portal.bean(Projects.class)
                        .create(
                                programme,
                                new ProjectData(
                                        "P" + i, "Projekt " + i, "Projekt " + i, null, null, null, null, null)));
            }
            return true;
        });
        try (Connection connection = Sql.asMigrating();
                PreparedStatement local = connection.prepareStatement(
                        "insert into local_project (collaboration_id, id, project_id, municipality_code, participation,"
                                + " participation_on, version) values (?, ?, ?, ?, 'IN_PROGRESS', '2015-01-01', 0)");
                PreparedStatement report =
                        connection.prepareStatement("insert into status_report (collaboration_id, id,"
                                + " local_project_id, reported_at, reported_by, on_behalf, unchanged, time_light, economy_light,"
                                + " resources_light, technology_light, overall_light, percent)"
                                + " values (?, ?, ?, ?, ?, 0, 0, ?, 'GREEN', 'GREEN', 'GREEN', ?, 35)");
                PreparedStatement current = connection.prepareStatement("insert into status_current (collaboration_id,"
                        + " local_project_id, report_id, reported_at, on_behalf, time_light, economy_light,"
                        + " resources_light, technology_light, overall_light, previous_time_light,"
                        + " previous_overall_light, percent, version)"
                        + " values (?, ?, ?, ?, 0, ?, 'GREEN', 'GREEN', 'GREEN', ?, 'YELLOW', 'YELLOW', 35, 0)")) {
            connection.setAutoCommit(false);
            int number = 0;
            for (String code : codes) {
                for (ProjectId project : projects) {
                    String light = List.of("GREEN", "GREEN", "YELLOW", "GREEN", "RED", "GREEN", "GREEN")
                            .get(number % 7);
                    Timestamp at = Timestamp.from(
                            number % 11 == 0
                                    ? Vestegn.daysAgo(41)
                                    : Now.instant().minus(Duration.ofMinutes(5)));
                    long id = Id.next();
                    long reported = Id.next();
                    long tenant = fresh.ref().id().value();
                    add(local, tenant, id, project.value(), code);
                    add(report, tenant, reported, id, at, reporter.value(), light, light);
                    add(current, tenant, id, reported, at, light, light);
                    number++;
                }
            }
            local.executeBatch();
            report.executeBatch();
            current.executeBatch();
            connection.commit();
        }
    }

    private static void add(PreparedStatement statement, Object... values) throws SQLException {
        for (int i = 0; i < values.length; i++) {
            statement.setObject(i + 1, values[i]);
        }
        statement.addBatch();
    }
}
