package dk.tvaers.status;

import static java.util.Objects.requireNonNull;

import dk.tvaers.access.CurrentContext;
import dk.tvaers.access.Guard;
import dk.tvaers.access.Right;
import dk.tvaers.audit.Change;
import dk.tvaers.audit.Trail;
import dk.tvaers.kernel.Conflict;
import dk.tvaers.kernel.LocalProjectId;
import dk.tvaers.kernel.NotFound;
import dk.tvaers.kernel.Now;
import dk.tvaers.kernel.ReportId;
import dk.tvaers.kernel.RuleBroken;
import jakarta.inject.Singleton;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** Submitting a report: new, unchanged, or superseding the newest. Each is done under the lock of the current row. */
@Singleton
class Submission {

    private final ReportRows reports;
    private final CurrentRows currents;
    private final Drafting drafting;
    private final Reading reading;
    private final ReportCheck check;
    private final Guard guard;
    private final CurrentContext context;
    private final Trail trail;

    Submission(
            ReportRows reports,
            CurrentRows currents,
            Drafting drafting,
            Reading reading,
            ReportCheck check,
            Guard guard,
            CurrentContext context,
            Trail trail) {
        this.reports = reports;
        this.currents = currents;
        this.drafting = drafting;
        this.reading = reading;
        this.check = check;
        this.guard = guard;
        this.context = context;
        this.trail = trail;
    }

    Report submit(LocalProjectId id, ReportContent content, Draft.@Nullable Seen seen) {
        PlaceRow place = enter(id);
        CurrentRow current = lock(id);
        refuseUnlessSeen(id, current, seen);
        ReportContent complete = check.complete(content, place);
        Report before = current == null ? null : reading.report(current.reportId(), place.municipality());
        ReportRow row = insert(id, place, complete, false, null);
        stand(current, row, complete);
        drafting.deleteAtSubmission(id);
        return noted("report-submitted", place, row, before, complete);
    }

    Report repeat(LocalProjectId id, Draft.@Nullable Seen seen) {
        PlaceRow place = enter(id);
        CurrentRow current = lock(id);
        refuseUnlessSeen(id, current, seen);
        if (current == null) {
            throw new RuleBroken("status.rule.nothing-to-repeat", place.projectName());
        }
        Report last = reading.report(current.reportId(), place.municipality());
        ReportContent same = check.complete(ReportContent.of(last), place);
        ReportRow row = insert(id, place, same, true, null);
        stand(current, row, same);
        drafting.deleteAtSubmission(id);
        return noted("report-unchanged", place, row, last, same);
    }

    Report correct(ReportId id, ReportContent content) {
        ReportRow old = reports.findById(id).orElseThrow(NotFound::new);
        PlaceRow place = enter(old.localProjectId());
        CurrentRow current = lock(old.localProjectId());
        if (current == null || !current.reportId().equals(id)) {
            throw new RuleBroken("status.rule.only-newest");
        }
        ReportContent complete = check.complete(content, place);
        Report before = reading.report(id, place.municipality());
        ReportRow row = insert(old.localProjectId(), place, complete, false, id);
        currents.update(current.supersededBy(row, earliestDue(complete)));
        return noted("report-superseded", place, row, before, complete);
    }

    private PlaceRow enter(LocalProjectId id) {
        PlaceRow place = reading.place(id);
        guard.require(Right.SUBMIT_REPORT, place.target());
        check.takesReports(place);
        return place;
    }

    private @Nullable CurrentRow lock(LocalProjectId id) {
        return currents.lock(context.collaborationId(), id).orElse(null);
    }

    private void refuseUnlessSeen(LocalProjectId id, @Nullable CurrentRow current, Draft.@Nullable Seen seen) {
        if (seen == null) {
            return;
        }
        ReportId newest = current == null ? null : current.reportId();
        if (!Objects.equals(newest, seen.lastReport()) || drafting.lockedVersion(id) != seen.draftVersion()) {
            throw new Conflict();
        }
    }

    private void stand(@Nullable CurrentRow current, ReportRow row, ReportContent content) {
        LocalDate due = earliestDue(content);
        if (current == null) {
            Duplicates.refused(() -> currents.save(CurrentRow.first(row, due)));
        } else {
            currents.update(current.followedBy(row, due));
        }
    }

    private ReportRow insert(
            LocalProjectId id,
            PlaceRow place,
            ReportContent content,
            boolean unchanged,
            @Nullable ReportId supersedes) {
        ColourChoice colours = content.colours();
        ReportRow row = new ReportRow(
                ReportId.next(),
                null,
                id,
                Now.instant(),
                context.person(),
                OnBehalf.isOnBehalf(context.actor(), place.municipality()),
                unchanged,
                requireNonNull(colours.time()),
                requireNonNull(colours.economy()),
                requireNonNull(colours.resources()),
                requireNonNull(colours.technology()),
                requireNonNull(colours.overall()),
                requireNonNull(content.percent()),
                content.nextMilestone(),
                content.expectedGoLive(),
                content.comment(),
                supersedes);
        reports.save(row);
        for (int i = 0; i < content.explanations().size(); i++) {
            Explanation explanation = content.explanations().get(i);
            reports.explain(
                    context.collaborationId(),
                    row.id(),
                    i,
                    ExplanationLine.stored(explanation.dimensions()),
                    requireNonNull(explanation.cause()),
                    requireNonNull(explanation.action()),
                    requireNonNull(explanation.owner()),
                    requireNonNull(explanation.due()));
        }
        return row;
    }

    private Report noted(String act, PlaceRow place, ReportRow row, @Nullable Report before, ReportContent after) {
        List<Change> changes = new ArrayList<>();
        changes.add(Change.to("report", row.id()));
        if (row.supersedesId() != null) {
            changes.add(Change.to("supersedes", row.supersedesId()));
        }
        changes.addAll(Differences.between(before == null ? ReportContent.EMPTY : ReportContent.of(before), after));
        trail.record(
                act,
                StatusReports.RECORD_KIND,
                row.localProjectId(),
                changes,
                Right.SUBMIT_REPORT,
                place.target(),
                row.onBehalf());
        return reading.report(row.id(), place.municipality());
    }

    private static @Nullable LocalDate earliestDue(ReportContent content) {
        return content.explanations().stream()
                .map(Explanation::due)
                .filter(Objects::nonNull)
                .min(LocalDate::compareTo)
                .orElse(null);
    }
}
