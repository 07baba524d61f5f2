package dk.tvaers.status;

import dk.tvaers.access.CurrentContext;
import dk.tvaers.access.Guard;
import dk.tvaers.access.Right;
import dk.tvaers.audit.Change;
import dk.tvaers.audit.Trail;
import dk.tvaers.kernel.Conflict;
import dk.tvaers.kernel.LocalProjectId;
import dk.tvaers.kernel.NotFound;
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
    private final ReportBook book;
    private final Drafting drafting;
    private final Reading reading;
    private final ReportCheck check;
    private final Guard guard;
    private final CurrentContext context;
    private final Trail trail;
    private final OnBehalfBell bell;
    private final List<ReportTaking> taking;

    Submission(
            ReportRows reports,
            CurrentRows currents,
            ReportBook book,
            Drafting drafting,
            Reading reading,
            ReportCheck check,
            Guard guard,
            CurrentContext context,
            Trail trail,
            OnBehalfBell bell,
            List<ReportTaking> taking) {
        this.reports = reports;
        this.currents = currents;
        this.book = book;
        this.drafting = drafting;
        this.reading = reading;
        this.check = check;
        this.guard = guard;
        this.context = context;
        this.trail = trail;
        this.bell = bell;
        this.taking = taking;
    }

    Report submit(LocalProjectId id, ReportContent content, Draft.@Nullable Seen seen) {
        PlaceRow place = enter(id);
        CurrentRow current = lock(id);
        refuseUnlessSeen(id, current, seen);
        ReportContent complete = check.complete(content, place);
        Report before = current == null ? null : reading.report(current.reportId(), place.municipality());
        ReportRow row = book.enter(id, place, complete, false, null);
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
        ReportRow row = book.enter(id, place, same, true, null);
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
        ReportRow row = book.enter(old.localProjectId(), place, complete, false, id);
        currents.update(current.supersededBy(row, ReportBook.earliestDue(complete)));
        return noted("report-superseded", place, row, before, complete);
    }

    private PlaceRow enter(LocalProjectId id) {
        PlaceRow place = reading.place(id);
        guard.require(Right.SUBMIT_REPORT, place.target());
        check.takesReports(place);
        taking.forEach(each -> each.before(place.municipality()));
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
        LocalDate due = ReportBook.earliestDue(content);
        if (current == null) {
            Duplicates.refused(() -> currents.save(CurrentRow.first(row, due)));
        } else {
            currents.update(current.followedBy(row, due));
        }
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
        taking.forEach(each -> each.after(row.id(), row.localProjectId()));
        if (row.onBehalf()) {
            bell.reported(place);
        }
        return reading.report(row.id(), place.municipality());
    }
}
