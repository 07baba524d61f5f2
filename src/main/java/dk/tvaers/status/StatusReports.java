package dk.tvaers.status;

import dk.tvaers.kernel.LocalProjectId;
import dk.tvaers.kernel.ReportId;
import dk.tvaers.kit.rest.Page;
import io.micronaut.transaction.annotation.Transactional;
import jakarta.inject.Singleton;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Writing, submitting and reading the status of local projects (DOMAIN section 3). Every method answers NotFound for a
 * local project or report that the collaboration does not have.
 */
@Singleton
public class StatusReports {

    StatusReports() {}

    /**
     * The shared draft of a local project, or, when none is saved, one filled from the last report.
     *
     * @throws dk.tvaers.kernel.Forbidden without the right to draft there
     */
    @Transactional(readOnly = true)
    public Draft draft(LocalProjectId id) {
        throw new UnsupportedOperationException();
    }

    /**
     * Saves the shared draft. It may lack anything, but what stands in it must be possible.
     *
     * @param version that of the draft that was read, 0 when none was saved
     * @throws dk.tvaers.kernel.Conflict when somebody else saved or submitted meanwhile; {@link #draft} tells who and when
     * @throws dk.tvaers.kernel.Invalid naming the fields: too long, percent out of range, owner of another municipality
     */
    @Transactional
    public Draft saveDraft(LocalProjectId id, long version, ReportContent content) {
        throw new UnsupportedOperationException();
    }

    /**
     * Throws the shared draft away; nothing happens when there is none.
     *
     * @throws dk.tvaers.kernel.Conflict when somebody else saved it meanwhile
     */
    @Transactional
    public void discardDraft(LocalProjectId id, long version) {
        throw new UnsupportedOperationException();
    }

    /**
     * Submits a report and deletes the draft. An overall colour that was left out becomes the worst of the four.
     *
     * @param seen what the submitter had seen, or null when that is not to be checked
     * @throws dk.tvaers.kernel.Invalid naming every field that a report must have or cannot have
     * @throws dk.tvaers.kernel.RuleBroken when the local project is not in progress
     * @throws dk.tvaers.kernel.Conflict when somebody else saved a draft or submitted meanwhile
     */
    @Transactional
    public Report submit(LocalProjectId id, ReportContent content, Draft.@Nullable Seen seen) {
        throw new UnsupportedOperationException();
    }

    /**
     * Submits a fresh report equal to the last one ("Uændret"); a saved draft is deleted.
     *
     * @throws dk.tvaers.kernel.RuleBroken when there is no report to repeat
     */
    @Transactional
    public Report unchanged(LocalProjectId id, Draft.@Nullable Seen seen) {
        throw new UnsupportedOperationException();
    }

    /**
     * Corrects a report by a new one that supersedes it. The trend stays against the report before the corrected one.
     * A draft is left alone.
     *
     * @throws dk.tvaers.kernel.RuleBroken when it is not the newest report of its local project
     */
    @Transactional
    public Report supersede(ReportId id, ReportContent content) {
        throw new UnsupportedOperationException();
    }

    /**
     * Submits several local projects in one transaction ("Indsend alle"): all or none.
     *
     * @return the reports in the order of the rows
     * @throws dk.tvaers.kernel.Invalid with one problem or more for each row that was refused; its field starts with the
     *     local project's id, e.g. {@code 0D4Z1PAE5Y6QR.explanations[0].cause}, or is that id alone
     */
    @Transactional
    public List<Report> submitAll(List<RowToSubmit> rows) {
        throw new UnsupportedOperationException();
    }

    /** The reports of a local project, newest first, superseded ones among them and marked. */
    @Transactional(readOnly = true)
    public Page<Report> history(LocalProjectId id, int page, int size) {
        throw new UnsupportedOperationException();
    }
}
