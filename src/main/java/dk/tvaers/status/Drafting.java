package dk.tvaers.status;

import static java.util.Objects.requireNonNull;

import dk.tvaers.access.CurrentContext;
import dk.tvaers.access.Guard;
import dk.tvaers.access.Right;
import dk.tvaers.access.Target;
import dk.tvaers.audit.Change;
import dk.tvaers.audit.Trail;
import dk.tvaers.kernel.Conflict;
import dk.tvaers.kernel.Invalid;
import dk.tvaers.kernel.LocalProjectId;
import dk.tvaers.kernel.Now;
import dk.tvaers.kernel.PersonId;
import dk.tvaers.kernel.ReportId;
import io.micronaut.serde.ObjectMapper;
import jakarta.inject.Singleton;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Writing the one draft that a local project has. */
@Singleton
class Drafting {

    private static final int LARGEST_BYTES = 65_535;

    private final DraftRows drafts;
    private final CurrentRows currents;
    private final Reading reading;
    private final ReportCheck check;
    private final Guard guard;
    private final CurrentContext context;
    private final Trail trail;
    private final ObjectMapper json;

    Drafting(
            DraftRows drafts,
            CurrentRows currents,
            Reading reading,
            ReportCheck check,
            Guard guard,
            CurrentContext context,
            Trail trail,
            ObjectMapper json) {
        this.drafts = drafts;
        this.currents = currents;
        this.reading = reading;
        this.check = check;
        this.guard = guard;
        this.context = context;
        this.trail = trail;
        this.json = json;
    }

    Draft read(LocalProjectId id) {
        PlaceRow place = reading.place(id);
        guard.require(Right.DRAFT_REPORT, place.target());
        return read(id, place);
    }

    Draft save(LocalProjectId id, long version, ReportContent content) {
        PlaceRow place = reading.place(id);
        guard.require(Right.DRAFT_REPORT, place.target());
        check.takesReports(place);
        new Invalid.Collector().addAll(check.impossible(content, place)).throwIfAny();
        String text = write(content);
        DraftRow before = drafts.lock(context.collaborationId(), id).orElse(null);
        if (version != version(before)) {
            throw new Conflict();
        }
        DraftRow after =
                new DraftRow(id, null, text, Now.instant(), context.person(), before == null ? null : before.version());
        ReportContent known = before == null ? ReportContent.EMPTY : content(before.content());
        if (before == null) {
            Duplicates.refused(() -> drafts.save(after));
        } else {
            drafts.update(after);
        }
        note("draft-saved", id, Differences.between(known, content), place.target());
        return read(id, place);
    }

    void discard(LocalProjectId id, long version) {
        PlaceRow place = reading.place(id);
        guard.require(Right.DRAFT_REPORT, place.target());
        DraftRow before = drafts.lock(context.collaborationId(), id).orElse(null);
        if (before == null) {
            return;
        }
        if (version != version(before)) {
            throw new Conflict();
        }
        drafts.deleteByLocalProjectId(id);
        note("draft-discarded", id, List.of(), place.target());
    }

    /**
     * Lets somebody else own what a person owns in the draft. Who saved it, and when, stays: it is still that person's text.
     *
     * @throws Conflict when the person owns nothing in it
     */
    void handOver(LocalProjectId id, PersonId from, PersonId to) {
        PlaceRow place = reading.place(id);
        guard.require(Right.DRAFT_REPORT, place.target());
        DraftRow before = drafts.lock(context.collaborationId(), id).orElseThrow(Conflict::new);
        ReportContent known = content(before.content());
        ReportContent content = known.handedOver(from, to);
        if (content.equals(known)) {
            throw new Conflict();
        }
        new Invalid.Collector().addAll(check.impossible(content, place)).throwIfAny();
        drafts.update(new DraftRow(id, null, write(content), before.savedAt(), before.savedBy(), before.version()));
        note("draft-handed-over", id, Differences.between(known, content), place.target());
    }

    /** Locks the draft and gives its version as callers know it: 0 when none is saved. */
    long lockedVersion(LocalProjectId id) {
        return version(drafts.lock(context.collaborationId(), id).orElse(null));
    }

    /** The draft goes when its report is submitted. */
    void deleteAtSubmission(LocalProjectId id) {
        drafts.deleteByLocalProjectId(id);
    }

    /** What the form starts with: the saved draft, or the last report as the reader sees it. */
    Draft of(LocalProjectId id, @Nullable DraftLine saved, @Nullable Report last) {
        ReportId newest = last == null ? null : last.id();
        if (saved == null) {
            return new Draft(id, last == null ? ReportContent.EMPTY : ReportContent.of(last), 0, null, null, newest);
        }
        return new Draft(id, content(saved.content()), saved.outerVersion(), saved.who(), saved.savedAt(), newest);
    }

    private Draft read(LocalProjectId id, PlaceRow place) {
        Report last = currents.findByLocalProjectId(id)
                .map(current -> reading.report(current.reportId(), place.municipality()))
                .orElse(null);
        return of(id, drafts.line(context.collaborationId(), id).orElse(null), last);
    }

    private void note(String act, LocalProjectId id, List<Change> changes, Target at) {
        trail.record(act, StatusReports.RECORD_KIND, id, changes, Right.DRAFT_REPORT, at, false);
    }

    private static long version(@Nullable DraftRow row) {
        return row == null || row.version() == null ? 0 : row.version() + 1;
    }

    private String write(ReportContent content) {
        try {
            String text = json.writeValueAsString(content);
            if (text.getBytes(StandardCharsets.UTF_8).length > LARGEST_BYTES) {
                throw new Invalid("explanations", "status.rule.too-much-text");
            }
            return text;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private ReportContent content(String text) {
        try {
            return requireNonNull(json.readValue(text, ReportContent.class));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
