package dk.tvaers.risk;

import dk.tvaers.access.CurrentContext;
import dk.tvaers.access.Guard;
import dk.tvaers.access.Right;
import dk.tvaers.access.Target;
import dk.tvaers.kernel.Forbidden;
import dk.tvaers.kernel.NotFound;
import dk.tvaers.kernel.Now;
import dk.tvaers.programme.LocalProjectDetails;
import dk.tvaers.programme.LocalProjects;
import dk.tvaers.programme.Programmes;
import dk.tvaers.programme.ProjectDetails;
import dk.tvaers.programme.Projects;
import io.micronaut.transaction.annotation.Transactional;
import jakarta.inject.Singleton;
import java.util.ArrayList;
import java.util.List;

/** Where risks can be, and who can own them there. */
@Singleton
public class RiskPlaces {

    private final Programmes programmes;
    private final Projects projects;
    private final LocalProjects locals;
    private final RiskRows rows;
    private final Guard guard;
    private final CurrentContext context;

    RiskPlaces(
            Programmes programmes,
            Projects projects,
            LocalProjects locals,
            RiskRows rows,
            Guard guard,
            CurrentContext context) {
        this.programmes = programmes;
        this.projects = projects;
        this.locals = locals;
        this.rows = rows;
        this.guard = guard;
        this.context = context;
    }

    /** @throws NotFound when there is no such programme, project or local project in the collaboration */
    @Transactional(readOnly = true)
    public PlaceItem get(RiskPlace place) {
        return switch (place) {
            case RiskPlace.OfProgramme programme ->
                new PlaceItem(place, programmes.get(programme.id()).name(), null, null);
            case RiskPlace.OfProject joint -> {
                ProjectDetails project = projects.get(joint.id());
                yield new PlaceItem(place, project.shortName(), null, project.id());
            }
            case RiskPlace.OfLocalProject ofLocal -> {
                LocalProjectDetails local = locals.get(ofLocal.id());
                yield new PlaceItem(
                        place, local.projectName() + ", " + local.shortName(), local.code(), local.projectId());
            }
        };
    }

    /** Where the reader may write risks: programmes, projects, and local projects by project and municipality. */
    @Transactional(readOnly = true)
    public List<PlaceItem> open() {
        guard.require(Right.KEEP_RISKS);
        List<PlaceItem> found = new ArrayList<>();
        if (guard.may(Right.KEEP_RISKS, Target.COLLABORATION)) {
            programmes
                    .list()
                    .forEach(programme -> found.add(
                            new PlaceItem(new RiskPlace.OfProgramme(programme.id()), programme.name(), null, null)));
            projects.list()
                    .forEach(project -> found.add(new PlaceItem(
                            new RiskPlace.OfProject(project.id()), project.shortName(), null, project.id())));
        }
        locals.list(null, null).stream()
                .filter(local -> guard.may(Right.KEEP_RISKS, Target.of(local.code(), local.projectId())))
                .forEach(local -> found.add(new PlaceItem(
                        new RiskPlace.OfLocalProject(local.id()),
                        local.projectName() + ", " + local.shortName(),
                        local.code(),
                        local.projectId())));
        return found;
    }

    /**
     * Who can own a risk there, by name.
     *
     * @throws Forbidden without the right to keep risks there
     */
    @Transactional(readOnly = true)
    public List<OwnerItem> owners(PlaceItem place) {
        guard.require(Right.KEEP_RISKS, place.target());
        return rows.owners(context.collaborationId(), place.municipality(), Now.today());
    }

    /** Whether the reader may write risks there, for views that offer it. */
    public boolean mayKeep(PlaceItem place) {
        return guard.may(Right.KEEP_RISKS, place.target());
    }
}
