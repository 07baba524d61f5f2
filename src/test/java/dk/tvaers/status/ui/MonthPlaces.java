package dk.tvaers.status.ui;

import dk.tvaers.access.Grant;
import dk.tvaers.access.Role;
import dk.tvaers.kernel.LocalProjectId;
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
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/** Glostrup with ten projects in progress, reported twice and last some forty days ago, and one not joined. */
final class MonthPlaces {

    static final List<String> PROJECTS = List.of(
            "KSD", "KY", "SAPA", "Støttesystemer", "VALG", "ESR", "Ejendomsskat", "Serviceplatformen", "FLIS", "KMD Sag");

    final Fresh fresh = Fresh.collaboration(Fresh.GLOSTRUP, Fresh.ALBERTSLUND);
    final PersonId reporter = fresh.person("Projektleder, Glostrup", Fresh.GLOSTRUP);
    private final Map<String, ProjectId> projects = new LinkedHashMap<>();
    private final Map<String, LocalProjectId> locals = new LinkedHashMap<>();

    MonthPlaces() {
        fresh.asCoordinator(() -> {
            ProgrammeId programme = Portal.bean(Programmes.class)
                    .create("Monopolbrud", null, new Period(LocalDate.of(2015, 1, 1), null));
            for (String name : PROJECTS) {
                join(programme, name, Participation.IN_PROGRESS);
            }
            join(programme, "BBR", Participation.NOT_JOINED);
            return true;
        });
        List<Grant> grants = List.of(new Grant(Role.PROGRAMME_LEADER, Fresh.GLOSTRUP, null, null));
        fresh.as(reporter, grants, () -> {
            for (int i = 0; i < PROJECTS.size(); i++) {
                report(local(PROJECTS.get(i)), 70, green(20 + 5 * i));
                report(local(PROJECTS.get(i)), 41, i == 1 || i == 3 ? content(reporter, 35) : green(25 + 5 * i));
            }
            return true;
        });
    }

    LocalProjectId local(String project) {
        return Objects.requireNonNull(locals.get(project), project);
    }

    ProjectId project(String project) {
        return Objects.requireNonNull(projects.get(project), project);
    }

    private void join(ProgrammeId programme, String name, Participation participation) {
        String code = "P" + projects.size();
        ProjectId project = Portal.bean(Projects.class)
                .create(programme, new ProjectData(code, name, name, null, null, null, null, null));
        projects.put(name, project);
        locals.put(
                name,
                Portal.bean(JoiningProject.class)
                        .join(Fresh.GLOSTRUP, project, participation, Now.today().minusDays(100)));
    }

    static void report(LocalProjectId id, int daysAgo, ReportContent content) {
        Instant at = Now.instant().minus(Duration.ofDays(daysAgo));
        Now.at(at, () -> {
            Portal.bean(StatusReports.class).submit(id, content, null);
        });
    }

    static ReportContent green(int percent) {
        return new ReportContent(
                ColourChoice.of(Colours.GREEN),
                percent,
                "Testkørsel med rigtige data",
                Now.today().plusDays(200),
                null,
                List.of());
    }

    /** Yellow on economy and resources, with one explanation of both. */
    static ReportContent content(PersonId owner, int percent) {
        Colours colours =
                Colours.of(TrafficLight.GREEN, TrafficLight.YELLOW, TrafficLight.YELLOW, TrafficLight.GREEN);
        return new ReportContent(
                ColourChoice.of(colours),
                percent,
                "Konvertering prøvet",
                Now.today().plusDays(300),
                "Leverandøren holder møde i næste uge.",
                List.of(new Explanation(
                        List.of(Dimension.ECONOMY, Dimension.RESOURCES),
                        "Konvertering af ydelsesdata er forsinket hos leverandøren.",
                        "Ny prøvekørsel; låner testkoordinator fra Hvidovre.",
                        owner,
                        Now.today().plusDays(20))));
    }
}
