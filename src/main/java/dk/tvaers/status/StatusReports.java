package dk.tvaers.status;

import static java.util.Comparator.comparing;
import static java.util.Objects.requireNonNull;

import dk.tvaers.access.CurrentContext;
import dk.tvaers.access.Guard;
import dk.tvaers.access.Right;
import dk.tvaers.kernel.Conflict;
import dk.tvaers.kernel.Invalid;
import dk.tvaers.kernel.LocalProjectId;
import dk.tvaers.kernel.ReportId;
import dk.tvaers.kernel.RuleBroken;
import dk.tvaers.kit.Page;
import dk.tvaers.kit.Paging;
import io.micronaut.transaction.annotation.Transactional;
import jakarta.inject.Singleton;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Writing, submitting and reading the status of local projects (DOMAIN section 3). Every method answers NotFound for a
 * local project or report that the collaboration does not have.
 */
@Singleton
public class StatusReports {

    static final String RECORD_KIND = "local-project";

    private final Drafting drafting;
    private final Submission submission;
    private final Reading reading;
    private final ReportRows reports;
    private final Guard guard;
    private final CurrentContext context;

    StatusReports(
            Drafting drafting,
            Submission submission,
            Reading reading,
            ReportRows reports,
            Guard guard,
            CurrentContext context) {
        this.drafting = drafting;
        this.submission = submission;
        this.reading = reading;
        this.reports = reports;
        this.guard = guard;
        this.context = context;
    }

    /**
     * The shared draft of a local project, or, when none is saved, one filled from the last report.
     *
     * @throws dk.tvaers.kernel.Forbidden without the right to draft there
     */
    @Transactional(readOnly = true)
    public Draft draft(LocalProjectId id) {
        return drafting.read(id);
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
        return drafting.save(id, version, content);
    }

    /**
     * Throws the shared draft away; nothing happens when there is none.
     *
     * @throws dk.tvaers.kernel.Conflict when somebody else saved it meanwhile
     */
    @Transactional
    public void discardDraft(LocalProjectId id, long version) {
        drafting.discard(id, version);
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
        return submission.submit(id, content, seen);
    }

    /**
     * Submits a fresh report equal to the last one ("Uændret"); a saved draft is deleted.
     *
     * @throws dk.tvaers.kernel.RuleBroken when there is no report to repeat
     */
    @Transactional
    public Report unchanged(LocalProjectId id, Draft.@Nullable Seen seen) {
        return submission.repeat(id, seen);
    }

    /**
     * Corrects a report by a new one that supersedes it. The trend stays against the report before the corrected one.
     * A draft is left alone.
     *
     * @throws dk.tvaers.kernel.RuleBroken when it is not the newest report of its local project
     */
    @Transactional
    public Report supersede(ReportId id, ReportContent content) {
        return submission.correct(id, content);
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
        Map<LocalProjectId, Report> done = new HashMap<>();
        Invalid.Collector refused = new Invalid.Collector();
        rows.stream().sorted(comparing(row -> row.localProject().value())).forEach(row -> {
            String name = row.localProject().toString();
            try {
                Report before = done.put(row.localProject(), submit(row));
                refused.check(before == null, name, "status.rule.twice");
            } catch (Invalid invalid) {
                refused.addAll(invalid.problems().stream()
                        .map(problem -> problem.within(name))
                        .toList());
            } catch (RuleBroken | Conflict broken) {
                refused.addAll(List.of(new Invalid.Problem(name, broken.key(), broken.parameters())));
            }
        });
        refused.throwIfAny();
        return rows.stream()
                .map(row -> requireNonNull(done.get(row.localProject())))
                .toList();
    }

    /** The reports of a local project, newest first, superseded ones among them and marked. */
    @Transactional(readOnly = true)
    public Page<Report> history(LocalProjectId id, int page, int size) {
        PlaceRow place = reading.place(id);
        guard.require(Right.SEE_STATUS, place.target());
        Paging paging = Paging.of(page, size);
        List<ReportLine> lines = reports.newestFirst(context.collaborationId(), id, paging.size(), paging.offset());
        return new Page<>(
                reading.reports(lines, place.municipality()),
                paging.page(),
                paging.size(),
                reports.countByLocalProjectId(id));
    }

    private Report submit(RowToSubmit row) {
        return switch (row) {
            case RowToSubmit.Changed changed ->
                submission.submit(changed.localProject(), changed.content(), changed.seen());
            case RowToSubmit.Unchanged same -> submission.repeat(same.localProject(), same.seen());
        };
    }
}
