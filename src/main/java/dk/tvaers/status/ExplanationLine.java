package dk.tvaers.status;

import dk.tvaers.kernel.PersonId;
import dk.tvaers.kernel.ReportId;
import io.micronaut.core.annotation.Introspected;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;

/** An explanation of a report as it is read. */
@Introspected
record ExplanationLine(
        ReportId reportId,
        String dimensions,
        String cause,
        String action,
        PersonId ownerId,
        String ownerName,
        LocalDate dueOn,
        Instant reportedAt) {

    static final String COLUMNS = """
            select e.report_id as report_id, e.dimensions as dimensions, e.cause as cause, e.action as action,
              e.owner_id as owner_id, p.name as owner_name, e.due_on as due_on,
              n.reported_at as reported_at
            """;

    /** How dimensions are stored: by their names in the API, in their order, comma-separated. */
    static String stored(List<Dimension> dimensions) {
        return dimensions.stream().map(Dimension::toString).collect(Collectors.joining(","));
    }

    List<Dimension> covers() {
        return Arrays.stream(dimensions.split(",")).map(Dimension::of).toList();
    }

    /** Whether it stays with the own municipality and the coordinator (DOMAIN section 2). */
    boolean isInternal() {
        return covers().contains(Dimension.RESOURCES);
    }

    Report.Reason reason() {
        return new Report.Reason(covers(), cause, action, new Who(ownerId, ownerName), dueOn);
    }
}
