package dk.tvaers.status.round;

import dk.tvaers.kernel.MunicipalityCode;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What a round has of a municipality.
 *
 * @param reports of its local projects in progress, in the programmes' order; never empty
 * @param remindedOn the day for which it was last reminded; null when it never was
 */
public record MunicipalityRound(
        MunicipalityCode code,
        String name,
        RoundState state,
        List<RoundReport> reports,
        @Nullable LocalDate remindedOn) {

    public MunicipalityRound {
        reports = List.copyOf(reports);
    }

    /** How many of its reports the municipality still owes. */
    public long missing() {
        return reports.stream().filter(report -> report.state().isMissing()).count();
    }

    /** The lines municipality by municipality, in the order given. */
    static List<MunicipalityRound> of(List<RoundLine> lines, List<RemindedDay> reminded) {
        Map<MunicipalityCode, LocalDate> newest = new LinkedHashMap<>();
        reminded.forEach(each ->
                newest.merge(each.municipality(), each.dueOn(), (one, other) -> one.isAfter(other) ? one : other));
        Map<MunicipalityCode, List<RoundLine>> found = new LinkedHashMap<>();
        lines.forEach(line -> found.computeIfAbsent(line.municipalityCode(), any -> new ArrayList<>())
                .add(line));
        return found.entrySet().stream()
                .map(each -> new MunicipalityRound(
                        each.getKey(),
                        each.getValue().getFirst().municipalityName(),
                        RoundState.of(each.getValue().stream()
                                .map(RoundLine::lineState)
                                .toList()),
                        each.getValue().stream().map(RoundLine::report).toList(),
                        newest.get(each.getKey())))
                .toList();
    }
}
