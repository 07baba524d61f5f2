package dk.tvaers.status;

import dk.tvaers.access.CurrentContext;
import dk.tvaers.access.Guard;
import dk.tvaers.access.Right;
import dk.tvaers.access.Target;
import dk.tvaers.kernel.Forbidden;
import dk.tvaers.kernel.LocalProjectId;
import dk.tvaers.kernel.MunicipalityCode;
import dk.tvaers.kernel.NotFound;
import dk.tvaers.kernel.Now;
import dk.tvaers.kernel.ReportId;
import io.micronaut.core.annotation.Introspected;
import io.micronaut.data.annotation.MappedProperty;
import io.micronaut.transaction.annotation.Transactional;
import jakarta.inject.Singleton;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** The submitted reports of all local projects together, for who takes them elsewhere: part by part, as the reader may see them. */
@Singleton
public class SubmittedReports {

    private final ReportRows reports;
    private final Reading reading;
    private final Guard guard;
    private final CurrentContext context;

    SubmittedReports(ReportRows reports, Reading reading, Guard guard, CurrentContext context) {
        this.reports = reports;
        this.reading = reading;
        this.guard = guard;
        this.context = context;
    }

    /** A report and whose it is. */
    public record Placed(Place place, Report report) {}

    /**
     * Whose a local project is.
     *
     * @param municipality its short name
     * @param project its code
     */
    @Introspected
    public record Place(
            @MappedProperty LocalProjectId id,
            @MappedProperty MunicipalityCode municipalityCode,
            String municipality,
            String project) {}

    /**
     * How many reports were submitted from one day to another, both included, and have not been superseded.
     *
     * @throws Forbidden without the right to see status
     */
    @Transactional(readOnly = true)
    public long count(LocalDate from, LocalDate to) {
        guard.require(Right.SEE_STATUS, Target.COLLABORATION);
        return reports.countOfTime(context.collaborationId(), start(from), start(to.plusDays(1)));
    }

    /**
     * The next part of the same reports, in the order in which they were submitted.
     *
     * @param after the last of the part before; null for the first part
     */
    @Transactional(readOnly = true)
    public List<Placed> list(LocalDate from, LocalDate to, @Nullable ReportId after, int size) {
        guard.require(Right.SEE_STATUS, Target.COLLABORATION);
        List<ReportLine> lines = reports.ofTime(
                context.collaborationId(), start(from), start(to.plusDays(1)), after == null ? 0 : after.value(), size);
        if (lines.isEmpty()) {
            return List.of();
        }
        Map<LocalProjectId, Place> places = reports
                .places(
                        context.collaborationId(),
                        lines.stream()
                                .map(line -> line.localProjectId().value())
                                .distinct()
                                .toList())
                .stream()
                .collect(Collectors.toMap(Place::id, Function.identity()));
        return reading
                .reports(lines, line -> placeOf(places, line.localProjectId()).municipalityCode())
                .stream()
                .map(report -> new Placed(placeOf(places, report.localProject()), report))
                .toList();
    }

    /**
     * All reports of a local project on a day, superseded ones too.
     *
     * @throws NotFound when there is no such local project in the collaboration
     * @throws Forbidden without the right to see status
     */
    @Transactional(readOnly = true)
    public List<Report> on(LocalProjectId id, LocalDate day) {
        PlaceRow place = reading.place(id);
        guard.require(Right.SEE_STATUS, place.target());
        return reading.reports(
                reports.ofLocalProject(context.collaborationId(), id, start(day), start(day.plusDays(1))),
                place.municipality());
    }

    private static Place placeOf(Map<LocalProjectId, Place> places, LocalProjectId id) {
        return Objects.requireNonNull(places.get(id));
    }

    private static Instant start(LocalDate day) {
        return day.atStartOfDay(Now.COPENHAGEN).toInstant();
    }
}
