package dk.tvaers.status.ui;

import dk.tvaers.kernel.LocalProjectId;
import dk.tvaers.status.Draft;
import dk.tvaers.status.ReportContent;
import io.micronaut.serde.annotation.Serdeable;
import java.time.Instant;
import java.util.List;

/**
 * What one person typed into a municipality's month and neither saved nor submitted.
 *
 * @param rows the local projects that were touched
 */
@Serdeable
record MonthDraft(Instant typedAt, List<Row> rows) {

    /**
     * One local project.
     *
     * @param unchanged marked "Uændret"
     * @param seen the draft and the report that were open while it was typed
     */
    @Serdeable
    record Row(LocalProjectId localProject, ReportContent content, boolean unchanged, Draft.Seen seen) {

        Row withSeen(Draft.Seen other) {
            return new Row(localProject, content, unchanged, other);
        }
    }
}
