package dk.tvaers.status.ui;

import dk.tvaers.kernel.Conflict;
import dk.tvaers.kernel.Invalid;
import dk.tvaers.kernel.LocalProjectId;
import dk.tvaers.kernel.MunicipalityCode;
import dk.tvaers.kernel.Now;
import dk.tvaers.kit.FormDrafts;
import dk.tvaers.status.Draft;
import dk.tvaers.status.Month;
import dk.tvaers.status.MonthData;
import dk.tvaers.status.Report;
import dk.tvaers.status.RowToSubmit;
import dk.tvaers.status.StatusReports;
import io.micronaut.context.annotation.Prototype;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** A municipality's month on somebody's desk: what lies there, what is typed on it, and what becomes of it. */
@Prototype
final class MonthDesk {

    private final Month month;
    private final StatusReports reports;
    private final FormDrafts forms;
    private final Map<LocalProjectId, Typing> typings = new LinkedHashMap<>();
    private final Map<LocalProjectId, Meanwhile> meanwhile = new LinkedHashMap<>();
    private @Nullable MonthData data;

    MonthDesk(Month month, StatusReports reports, FormDrafts forms) {
        this.month = month;
        this.reports = reports;
        this.forms = forms;
    }

    /**
     * Lays everything out anew, with what was typed here before and never saved.
     *
     * @return when that was typed; empty when there was nothing
     */
    Optional<Instant> open(MunicipalityCode code) {
        MonthData now = month.month(code);
        data = now;
        typings.clear();
        meanwhile.clear();
        now.rows().forEach(row -> typing(row).ifPresent(typing -> typings.put(row.localProject(), typing)));
        Optional<MonthDraft> kept = forms.find(form(), MonthDraft.class);
        kept.ifPresent(draft -> draft.rows().forEach(this::layBack));
        return kept.map(MonthDraft::typedAt).filter(at -> !touched().isEmpty());
    }

    MonthData data() {
        return Objects.requireNonNull(data);
    }

    /** What can be typed into; nothing for who only reads. */
    List<Typing> typings() {
        return List.copyOf(typings.values());
    }

    /** What is typed or marked, and neither saved nor submitted. */
    List<Typing> touched() {
        return typings.values().stream().filter(Typing::isTouched).toList();
    }

    Optional<Typing> typing(LocalProjectId id) {
        return Optional.ofNullable(typings.get(id));
    }

    Optional<Meanwhile> meanwhile(LocalProjectId id) {
        return Optional.ofNullable(meanwhile.get(id));
    }

    /** Where somebody else was faster, and what was typed is still to be chosen or given up. */
    List<Typing> contested() {
        return typings.values().stream()
                .filter(typing -> meanwhile.containsKey(typing.row().localProject()))
                .toList();
    }

    /** Chooses between what was typed and what somebody else saved or submitted meanwhile. */
    void choose(LocalProjectId id, boolean mine) {
        meanwhile.remove(id);
        Typing typing = typings.get(id);
        if (!mine && typing != null) {
            typing(typing.row()).ifPresent(theirs -> typings.put(id, theirs));
        }
        keep();
    }

    /** Keeps what is typed for this person, so that a closed page loses nothing. */
    void keep() {
        List<MonthDraft.Row> touched = touched().stream()
                .map(typing -> {
                    Meanwhile other = meanwhile.get(typing.row().localProject());
                    return other == null ? typing.kept() : typing.kept().withSeen(other.seen());
                })
                .toList();
        if (touched.isEmpty()) {
            forms.drop(form());
        } else {
            forms.keep(form(), new MonthDraft(Now.instant(), touched));
        }
    }

    /** Gives up what is typed and neither saved nor submitted. */
    void discard() {
        forms.drop(form());
        open(data().municipality());
    }

    /**
     * Saves the shared drafts of all rows that are typed in; where somebody else was faster it saves nothing and says so in
     * {@link #contested}.
     *
     * @return why rows were refused, as {@link StatusReports#submitAll} does; those are kept and not saved
     */
    List<Invalid.Problem> save() {
        List<Invalid.Problem> refused = new ArrayList<>();
        for (Typing typing : typings()) {
            LocalProjectId id = typing.row().localProject();
            if (typing.isUnsaved() && !meanwhile.containsKey(id)) {
                try {
                    save(id, typing);
                } catch (Conflict somebodyElse) {
                    continue;
                } catch (Invalid invalid) {
                    invalid.problems().forEach(problem -> refused.add(problem.within(id.toString())));
                }
            }
        }
        reopen();
        return refused;
    }

    private void save(LocalProjectId id, Typing typing) {
        Draft draft = typing.draft();
        if (typing.isAsBefore() && draft.isSaved()) {
            reports.discardDraft(id, draft.version());
        } else {
            reports.saveDraft(id, draft.version(), typing.content());
        }
        typings.remove(id);
    }

    /** The rows that would be submitted: changed, or marked as unchanged. */
    List<RowToSubmit> toSubmit() {
        return typings.values().stream()
                .flatMap(typing -> typing.toSubmit().stream())
                .toList();
    }

    /**
     * Submits all rows that are changed or marked, or none.
     *
     * @throws Invalid as {@link StatusReports#submitAll}; what is typed stays, and {@link #contested} tells where somebody
     *     else was faster
     */
    List<Report> submit() {
        try {
            List<Report> submitted = reports.submitAll(toSubmit());
            submitted.forEach(report -> typings.remove(report.localProject()));
            reopen();
            return submitted;
        } catch (Invalid refused) {
            reopen();
            throw refused;
        }
    }

    /** Reads all anew and lays back what is typed and not done with. */
    private void reopen() {
        keep();
        open(data().municipality());
        keep();
    }

    private void layBack(MonthDraft.Row kept) {
        LocalProjectId id = kept.localProject();
        Typing typing = typings.get(id);
        if (typing == null) {
            return;
        }
        boolean other = !kept.seen().equals(typing.draft().seen());
        if (other && kept.unchanged()) {
            return;
        }
        typing.restore(kept);
        if (other && typing.isUnsaved()) {
            meanwhile.put(id, Meanwhile.between(kept.seen(), typing.row(), typing.draft()));
        }
    }

    private static Optional<Typing> typing(MonthData.Row row) {
        Draft draft = row.draft();
        return draft != null && row.permitted().contains(MonthData.Act.DRAFT)
                ? Optional.of(new Typing(row, draft))
                : Optional.empty();
    }

    private String form() {
        return "month/" + data().municipality();
    }
}
