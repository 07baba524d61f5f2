package dk.tvaers.status.ui;

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
import dk.tvaers.status.ColourChoice;
import dk.tvaers.status.Colours;
import dk.tvaers.status.Dimension;
import dk.tvaers.status.Explanation;
import dk.tvaers.status.ReportContent;
import dk.tvaers.status.StatusReports;
import dk.tvaers.testkit.Fresh;
import dk.tvaers.testkit.Portal;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Eight municipalities with eight projects, reported through the services: red, yellow, silent, overdue and not joined
 * ones among them.
 */
final class Vestegn {

    static final List<String> CODES = List.of("165", "155", "161", "167", "169", "183", "175", "187");
    private static final List<String> PROJECTS =
            List.of("KSD", "KY", "SAPA", "Støttesystemer", "VALG", "ESR", "Ejendomsskat", "FLIS");

    /** Rows as {@link #CODES}, columns as the projects: good, yellow, red, silent, late, operating, out. */
    private static final List<String> PLAN =
            List.of("gygsgggg", "yygggrgg", "yyggggls", "ggygrrgy", "ggoygggg", "ggggsysg", "gggyyrnn", "rggggggy");

    final Fresh fresh =
            Fresh.collaboration(CODES.stream().map(MunicipalityCode::new).toArray(MunicipalityCode[]::new));
    final ProgrammeId programme;
    final List<ProjectId> projects = new ArrayList<>();
    final Map<String, LocalProjectId> locals = new HashMap<>();

    Vestegn() {
        programme = fresh.asCoordinator(() ->
                Portal.bean(Programmes.class).create("Monopolbrud", null, new Period(LocalDate.of(2015, 1, 1), null)));
        fresh.asCoordinator(() -> {
            for (String name : PROJECTS) {
                projects.add(Portal.bean(Projects.class)
                        .create(
                                programme,
                                new ProjectData("P" + projects.size(), name, name, null, null, null, null, null)));
            }
            return true;
        });
        for (int row = 0; row < CODES.size(); row++) {
            municipality(new MunicipalityCode(CODES.get(row)), PLAN.get(row));
        }
    }

    LocalProjectId local(String code, String project) {
        LocalProjectId id = locals.get(code + project);
        if (id == null) {
            throw new IllegalArgumentException(code + project);
        }
        return id;
    }

    private void municipality(MunicipalityCode code, String plan) {
        PersonId leader = fresh.person("Programleder, " + code, code);
        for (int column = 0; column < plan.length(); column++) {
            char state = plan.charAt(column);
            Participation participation =
                    switch (state) {
                        case 'o' -> Participation.IN_OPERATION;
                        case 'n' -> Participation.NOT_JOINED;
                        default -> Participation.IN_PROGRESS;
                    };
            ProjectId project = projects.get(column);
            LocalProjectId id = fresh.asCoordinator(() -> Portal.bean(JoiningProject.class)
                    .join(code, project, participation, Now.today().minusDays(100)));
            locals.put(code + PROJECTS.get(column), id);
            if (participation == Participation.IN_PROGRESS) {
                List<Grant> grants = List.of(new Grant(Role.PROGRAMME_LEADER, code, null, null));
                int percent = 20 + (column * 15 + code.value().charAt(2)) % 60;
                Instant before = Now.instant().minus(Duration.ofDays(state == 's' ? 90 : 33));
                Instant last = state == 's' ? daysAgo(41) : Now.instant().minus(Duration.ofMinutes(1));
                TrafficLight old = column % 3 == 0 ? TrafficLight.YELLOW : TrafficLight.GREEN;
                fresh.as(leader, grants, () -> {
                    report(id, before, content(leader, old, percent - 10, 40));
                    report(
                            id,
                            last,
                            switch (state) {
                                case 'y' -> content(leader, TrafficLight.YELLOW, percent, 9);
                                case 'l' -> content(leader, TrafficLight.YELLOW, percent, -3);
                                case 'r' -> content(leader, TrafficLight.RED, percent, 14);
                                default -> content(leader, TrafficLight.GREEN, percent, 0);
                            });
                    return true;
                });
            }
        }
    }

    static ReportContent content(PersonId owner, TrafficLight time, int percent, int dueInDays) {
        Colours colours = Colours.of(time, TrafficLight.GREEN, TrafficLight.GREEN, TrafficLight.GREEN);
        return new ReportContent(
                ColourChoice.of(colours),
                percent,
                "Testkørsel med rigtige data",
                Now.today().plusDays(200),
                null,
                time == TrafficLight.GREEN
                        ? List.of()
                        : List.of(new Explanation(
                                List.of(Dimension.TIME),
                                "Datakonvertering venter på leverandøren.",
                                "Ny testkørsel med leverandøren",
                                owner,
                                Now.today().plusDays(dueInDays))));
    }

    static void report(LocalProjectId id, Instant at, ReportContent content) {
        Now.at(at, () -> {
            Portal.bean(StatusReports.class).submit(id, content, null);
        });
    }

    /** By the calendar of Copenhagen: the days on which summer time begins and ends have not 24 hours. */
    static Instant daysAgo(int days) {
        return Now.instant().atZone(Now.COPENHAGEN).minusDays(days).toInstant();
    }
}
