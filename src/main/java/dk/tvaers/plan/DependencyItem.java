package dk.tvaers.plan;

import io.micronaut.core.annotation.Introspected;
import io.micronaut.data.annotation.MappedProperty;

/** That a milestone comes so many days after another one in the same municipality, or later. */
@Introspected
public record DependencyItem(
        @MappedProperty MilestoneId milestoneId,
        String milestoneName,
        String projectName,
        @MappedProperty MilestoneId afterId,
        String afterName,
        String afterProjectName,
        int lagDays) {

    Propagation.Dependency<MilestoneId> rule() {
        return new Propagation.Dependency<>(milestoneId, afterId, lagDays);
    }
}
