package dk.tvaers.status.ui;

import dk.tvaers.kernel.TrafficLight;
import dk.tvaers.status.ColourChoice;
import dk.tvaers.status.Dimension;
import dk.tvaers.status.Draft;
import dk.tvaers.status.Explanation;
import dk.tvaers.status.MonthData;
import dk.tvaers.status.Report;
import dk.tvaers.status.ReportContent;
import dk.tvaers.status.RowToSubmit;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** One local project while it is being reported: what was, what is typed, and what will be submitted. */
final class Typing {

    /** What a submission does with the row. */
    enum Mark {
        NONE,
        UNCHANGED,
        CHANGED
    }

    private final MonthData.Row row;
    private final ReportContent before;
    private final Draft draft;
    private ReportContent typed;
    private boolean overallIsChosen;
    private boolean unchanged;

    Typing(MonthData.Row row, Draft draft) {
        this.row = row;
        this.draft = draft;
        Report last = row.last();
        this.before = last == null ? ReportContent.EMPTY : ReportContent.of(last);
        this.typed = before;
        type(draft.content());
    }

    MonthData.Row row() {
        return row;
    }

    Draft draft() {
        return draft;
    }

    ReportContent typed() {
        return typed;
    }

    /** What would be saved now. */
    ReportContent content() {
        return plain(typed);
    }

    /** What would be submitted: with the explanations that still are to be written. */
    ReportContent complete() {
        ColourChoice colours = typed.colours().withDefaultOverall();
        return with(typed, colours, Explaining.relevant(colours, typed.explanations()));
    }

    @Nullable
    TrafficLight light(Dimension dimension) {
        return typed.colours().withDefaultOverall().of(dimension);
    }

    /** Sets a colour; overall follows the worst of the others until it is chosen by itself. */
    void light(Dimension dimension, TrafficLight light) {
        overallIsChosen |= dimension == Dimension.OVERALL;
        ColourChoice old = typed.colours();
        ColourChoice colours = new ColourChoice(
                dimension == Dimension.TIME ? light : old.time(),
                dimension == Dimension.ECONOMY ? light : old.economy(),
                dimension == Dimension.RESOURCES ? light : old.resources(),
                dimension == Dimension.TECHNOLOGY ? light : old.technology(),
                dimension == Dimension.OVERALL ? light : overallIsChosen ? old.overall() : null);
        explain(colours, Explaining.cover(colours, typed.explanations()));
    }

    /** Takes what stands in the fields beside the colours and the explanations. */
    void facts(Facts facts) {
        edit(new ReportContent(
                typed.colours(),
                facts.percent(),
                facts.nextMilestone(),
                facts.expectedGoLive(),
                facts.comment(),
                typed.explanations()));
    }

    void explanation(int index, Explanation explanation) {
        List<Explanation> all = new ArrayList<>(typed.explanations());
        all.set(index, explanation);
        explain(typed.colours(), all);
    }

    void assign(int index, List<Dimension> dimensions) {
        explain(typed.colours(), Explaining.assign(typed.colours(), typed.explanations(), index, dimensions));
    }

    Mark mark() {
        if (!isAsBefore()) {
            return Mark.CHANGED;
        }
        return unchanged ? Mark.UNCHANGED : Mark.NONE;
    }

    /** Marks a row as unchanged or takes the mark back; a changed row becomes as it was last time. */
    void toggle() {
        unchanged = mark() == Mark.NONE;
        type(before);
    }

    boolean mayBeUnchanged() {
        return row.permitted().contains(MonthData.Act.UNCHANGED);
    }

    /** Whether nothing is typed that the last report does not say. */
    boolean isAsBefore() {
        return content().equals(plain(before));
    }

    /** Whether the shared draft says something else. */
    boolean isUnsaved() {
        return !content().equals(plain(draft.content()));
    }

    boolean isTouched() {
        return isUnsaved() || unchanged;
    }

    MonthDraft.Row kept() {
        return new MonthDraft.Row(row.localProject(), complete(), unchanged, draft.seen());
    }

    void restore(MonthDraft.Row kept) {
        type(kept.content());
        unchanged = kept.unchanged() && mayBeUnchanged() && mark() != Mark.CHANGED;
    }

    Optional<RowToSubmit> toSubmit() {
        return switch (mark()) {
            case NONE -> Optional.empty();
            case UNCHANGED -> Optional.of(new RowToSubmit.Unchanged(row.localProject(), draft.seen()));
            case CHANGED -> Optional.of(new RowToSubmit.Changed(row.localProject(), complete(), draft.seen()));
        };
    }

    private void type(ReportContent content) {
        ColourChoice colours = content.colours();
        overallIsChosen = colours.overall() != null && colours.overall() != colours.worst();
        typed = with(content, colours, Explaining.cover(colours, content.explanations()));
    }

    private void explain(ColourChoice colours, List<Explanation> explanations) {
        edit(with(typed, colours, explanations));
    }

    private void edit(ReportContent content) {
        typed = content;
        unchanged = false;
    }

    private static ReportContent plain(ReportContent content) {
        ColourChoice colours = content.colours().withDefaultOverall();
        return with(content, colours, Explaining.written(colours, content.explanations()));
    }

    private static ReportContent with(ReportContent content, ColourChoice colours, List<Explanation> explanations) {
        return new ReportContent(
                colours,
                content.percent(),
                content.nextMilestone(),
                content.expectedGoLive(),
                content.comment(),
                explanations);
    }
}
