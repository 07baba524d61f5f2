package dk.tvaers.programme;

import dk.tvaers.kernel.LocalProjectId;
import dk.tvaers.kernel.MunicipalityCode;
import dk.tvaers.kernel.Period;
import dk.tvaers.kernel.ProgrammeId;
import dk.tvaers.kernel.ProjectId;
import dk.tvaers.testkit.Fresh;
import dk.tvaers.testkit.Portal;
import java.time.LocalDate;

/** Puts programmes and projects into a fresh collaboration. */
public final class Projected {

    public static final LocalDate SPRING = LocalDate.of(2015, 6, 1);

    private Projected() {}

    public static ProgrammeId programme(Fresh fresh, String name) {
        return fresh.asCoordinator(
                () -> Portal.bean(Programmes.class).create(name, null, new Period(LocalDate.of(2015, 1, 1), null)));
    }

    public static ProjectId project(Fresh fresh, ProgrammeId programme, String code) {
        return fresh.asCoordinator(() -> Portal.bean(Projects.class).create(programme, known(code)));
    }

    public static ProjectId project(Fresh fresh, String code) {
        return project(fresh, programme(fresh, "Program " + code), code);
    }

    public static LocalProjectId joined(
            Fresh fresh, ProjectId project, MunicipalityCode code, Participation participation) {
        return fresh.asCoordinator(() -> Portal.bean(JoiningProject.class).join(code, project, participation, SPRING));
    }

    static ProjectData known(String code) {
        return ProjectData.known().stream()
                .filter(project -> project.code().equals(code))
                .findFirst()
                .orElseThrow();
    }
}
