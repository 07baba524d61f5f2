package dk.tvaers.status;

import dk.tvaers.kernel.LocalProjectId;
import org.jspecify.annotations.Nullable;

/** One local project in a submission of several. */
public sealed interface RowToSubmit {

    LocalProjectId localProject();

    /** What the submitter had seen, or null when that is not to be checked. */
    Draft.@Nullable Seen seen();

    /** A report with new content. */
    record Changed(LocalProjectId localProject, ReportContent content, Draft.@Nullable Seen seen)
            implements RowToSubmit {}

    /** A fresh report equal to the last one. */
    record Unchanged(LocalProjectId localProject, Draft.@Nullable Seen seen) implements RowToSubmit {}
}
