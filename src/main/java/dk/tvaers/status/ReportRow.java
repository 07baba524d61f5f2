package dk.tvaers.status;

import dk.tvaers.kernel.LocalProjectId;
import dk.tvaers.kernel.PersonId;
import dk.tvaers.kernel.ReportId;
import dk.tvaers.kernel.TrafficLight;
import io.micronaut.data.annotation.AutoPopulated;
import io.micronaut.data.annotation.Id;
import io.micronaut.data.annotation.MappedEntity;
import io.micronaut.data.annotation.TenantId;
import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** A submitted report in its frozen table. */
@MappedEntity("status_report")
record ReportRow(
        @Id ReportId id,

        @TenantId @AutoPopulated(updatable = false) @Nullable
        Long collaborationId,

        LocalProjectId localProjectId,
        Instant reportedAt,
        PersonId reportedBy,
        boolean onBehalf,
        boolean unchanged,
        TrafficLight timeLight,
        TrafficLight economyLight,
        TrafficLight resourcesLight,
        TrafficLight technologyLight,
        TrafficLight overallLight,
        int percent,
        @Nullable String nextMilestone,
        @Nullable LocalDate expectedGoLive,
        @Nullable String comment,
        @Nullable ReportId supersedesId) {}
