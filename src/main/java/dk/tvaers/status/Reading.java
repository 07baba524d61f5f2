package dk.tvaers.status;

import dk.tvaers.access.CurrentContext;
import dk.tvaers.access.Guard;
import dk.tvaers.access.Right;
import dk.tvaers.access.Target;
import dk.tvaers.exchange.Choices;
import dk.tvaers.exchange.Chosen;
import dk.tvaers.kernel.LocalProjectId;
import dk.tvaers.kernel.MunicipalityCode;
import dk.tvaers.kernel.NotFound;
import dk.tvaers.kernel.ReportId;
import jakarta.inject.Singleton;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Puts reports together with those of their explanations that the reader may see. */
@Singleton
class Reading {

    private final ReportRows reports;
    private final CurrentRows currents;
    private final Guard guard;
    private final Choices choices;
    private final CurrentContext context;

    Reading(ReportRows reports, CurrentRows currents, Guard guard, Choices choices, CurrentContext context) {
        this.reports = reports;
        this.currents = currents;
        this.guard = guard;
        this.choices = choices;
        this.context = context;
    }

    /** Whose a local project is; NotFound when the collaboration has none such. */
    PlaceRow place(LocalProjectId id) {
        return currents.place(context.collaborationId(), id).orElseThrow(NotFound::new);
    }

    /** One report as the actor may see it. */
    Report report(ReportId id, MunicipalityCode municipality) {
        ReportLine line = reports.line(context.collaborationId(), id).orElseThrow(NotFound::new);
        return reports(List.of(line), municipality).getFirst();
    }

    /** Reports of one municipality as the actor may see them, in the order given. */
    List<Report> reports(List<ReportLine> lines, MunicipalityCode municipality) {
        return reports(lines, line -> municipality);
    }

    /** Reports of several municipalities as the actor may see them, in the order given. */
    List<Report> reports(List<ReportLine> lines, Function<ReportLine, MunicipalityCode> municipality) {
        Function<MunicipalityCode, Sight> sights = sights();
        Map<ReportId, List<ExplanationLine>> explanations = explanations(lines);
        return lines.stream()
                .map(line -> {
                    List<ExplanationLine> all = explanations.getOrDefault(line.id(), List.of());
                    List<Report.Reason> visible =
                            sights.apply(municipality.apply(line)).of(all);
                    return line.with(visible, all.size() - visible.size());
                })
                .toList();
    }

    boolean maySeeInternal(MunicipalityCode municipality) {
        return guard.may(Right.SEE_INTERNAL_EXPLANATION, Target.of(municipality));
    }

    /** What the actor sees of the explanations in each municipality; what was chosen is read once, and only where it counts. */
    Function<MunicipalityCode, Sight> sights() {
        Map<MunicipalityCode, Sight> known = new HashMap<>();
        AtomicReference<Chosen> chosen = new AtomicReference<>();
        return municipality -> known.computeIfAbsent(municipality, code -> {
            if (maySeeInternal(code)) {
                return new Sight(true, null);
            }
            Chosen now = chosen.updateAndGet(read -> read == null ? choices.now() : read);
            return new Sight(false, now.openSince());
        });
    }

    /**
     * Which explanations somebody sees.
     *
     * @param internal whether those too that cover resources
     * @param openSince since when everybody sees those too; what was reported before was written for the own municipality
     */
    record Sight(boolean internal, @Nullable Instant openSince) {

        List<Report.Reason> of(List<ExplanationLine> explanations) {
            return explanations.stream()
                    .filter(this::shows)
                    .map(ExplanationLine::reason)
                    .toList();
        }

        private boolean shows(ExplanationLine explanation) {
            return internal
                    || !explanation.isInternal()
                    || openSince != null && !explanation.reportedAt().isBefore(openSince);
        }
    }

    private Map<ReportId, List<ExplanationLine>> explanations(List<ReportLine> lines) {
        if (lines.isEmpty()) {
            return Map.of();
        }
        List<Long> ids = lines.stream().map(line -> line.id().value()).toList();
        return reports.explanations(context.collaborationId(), ids).stream()
                .collect(Collectors.groupingBy(ExplanationLine::reportId));
    }
}
