package dk.tvaers.economy.cost;

import dk.tvaers.access.CurrentContext;
import dk.tvaers.economy.agreed.AgreedKeys;
import dk.tvaers.economy.agreed.AllocationKeyId;
import dk.tvaers.kernel.Invalid;
import dk.tvaers.kernel.NotFound;
import dk.tvaers.programme.Programmes;
import dk.tvaers.programme.Projects;
import jakarta.inject.Singleton;
import org.jspecify.annotations.Nullable;

/** Whether money can be meant for a type, a place and a key: the type is in use, the others are there. */
@Singleton
public class PlacedCosts {

    private final CostTypeRows types;
    private final AgreedKeys keys;
    private final Programmes programmes;
    private final Projects projects;
    private final CurrentContext context;

    PlacedCosts(CostTypeRows types, AgreedKeys keys, Programmes programmes, Projects projects, CurrentContext context) {
        this.types = types;
        this.keys = keys;
        this.programmes = programmes;
        this.projects = projects;
        this.context = context;
    }

    /** What speaks against it, of the fields {@code type}, {@code place} and {@code key}; the type stays in use until the transaction ends. */
    public Invalid.Collector problems(CostTypeId type, CostPlace place, @Nullable AllocationKeyId key) {
        return new Invalid.Collector()
                .check(isInUse(type), "type", "cost.rule.no-type")
                .check(isThere(place), "place", "cost.rule.no-place")
                .check(isKey(key), "key", "cost.rule.no-key");
    }

    boolean isInUse(CostTypeId type) {
        return types.lock(context.collaborationId(), type)
                .filter(found -> found.retiredOn() == null)
                .isPresent();
    }

    boolean isKey(@Nullable AllocationKeyId key) {
        return key == null || keys.list().stream().anyMatch(each -> each.id().equals(key));
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
