package dk.tvaers.plan.rest;

import dk.tvaers.plan.DependencyItem;
import dk.tvaers.plan.MilestoneId;
import io.micronaut.serde.annotation.Serdeable;
import io.swagger.v3.oas.annotations.media.Schema;

@Serdeable
@Schema(name = "MilestoneDependency", description = "One milestone comes so many days after another, or later")
record DependencyBody(
        MilestoneId milestone,
        String milestoneName,
        String projectName,
        MilestoneId after,
        String afterName,
        String afterProjectName,
        int lagDays) {

    static DependencyBody of(DependencyItem item) {
        return new DependencyBody(
                item.milestoneId(),
                item.milestoneName(),
                item.projectName(),
                item.afterId(),
                item.afterName(),
                item.afterProjectName(),
                item.lagDays());
    }
}
