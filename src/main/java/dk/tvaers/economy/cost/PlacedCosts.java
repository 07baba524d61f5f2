package dk.tvaers.economy.cost;

import dk.tvaers.access.CurrentContext;
import dk.tvaers.kernel.Invalid;
import dk.tvaers.kernel.NotFound;
import dk.tvaers.programme.Programmes;
import dk.tvaers.programme.Projects;
import jakarta.inject.Singleton;

/** Whether money can be meant for a type and a place: the type is in use, the programme or project is there. */
@Singleton
public class PlacedCosts {

    private final CostTypeRows types;
    private final Programmes programmes;
    private final Projects projects;
    private final CurrentContext context;

    PlacedCosts(CostTypeRows types, Programmes programmes, Projects projects, CurrentContext context) {
        this.types = types;
        this.programmes = programmes;
        this.projects = projects;
        this.context = context;
    }

    /** What speaks against it, of the fields {@code type} and {@code place}; the type stays in use until the transaction ends. */
    public Invalid.Collector problems(CostTypeId type, CostPlace place) {
        return new Invalid.Collector()
                .check(isInUse(type), "type", "cost.rule.no-type")
                .check(isThere(place), "place", "cost.rule.no-place");
    }

    boolean isInUse(CostTypeId type) {
        return types.lock(context.collaborationId(), type)
                .filter(found -> found.retiredOn() == null)
                .isPresent();
    }

    boolean isThere(CostPlace place) {
        try {
            switch (place) {
                case CostPlace.Everything everything -> {
                    return true;
                }
                case CostPlace.OfProgramme programme -> programmes.get(programme.id());
                case CostPlace.OfProject project -> projects.get(project.id());
            }
            return true;
        } catch (NotFound unknown) {
            return false;
        }
    }
}
