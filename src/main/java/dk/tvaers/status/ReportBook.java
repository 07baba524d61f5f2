package dk.tvaers.status;

import static java.util.Objects.requireNonNull;

import dk.tvaers.access.CurrentContext;
import dk.tvaers.kernel.LocalProjectId;
import dk.tvaers.kernel.Now;
import dk.tvaers.kernel.ReportId;
import jakarta.inject.Singleton;
import java.time.LocalDate;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** Where submitted reports are entered and never changed. */
@Singleton
class ReportBook {

    private final ReportRows reports;
    private final CurrentContext context;

    ReportBook(ReportRows reports, CurrentContext context) {
        this.reports = reports;
        this.context = context;
    }

    /**
     * Enters a complete report with its explanations.
     *
     * @param supersedes the report it corrects, or null
     */
    ReportRow enter(
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

    /** When the first of its actions is due. */
    static @Nullable LocalDate earliestDue(ReportContent content) {
        return content.explanations().stream()
                .map(Explanation::due)
                .filter(Objects::nonNull)
                .min(LocalDate::compareTo)
                .orElse(null);
    }
}
