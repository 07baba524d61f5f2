package dk.tvaers.jointwork;

import dk.tvaers.kernel.MunicipalityCode;
import dk.tvaers.kernel.Period;
import io.micronaut.core.annotation.Introspected;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * How the coordinator's hours are spread over the municipalities.
 *
 * @param lines a line for each municipality, those without a visit included; the most hours first
 * @param total the exact sum of the lines
 * @param mean of the lines, to the nearest hundredth
 * @param missing how many visits have no hours written yet
 */
public record HoursSpread(List<MunicipalityHours> lines, BigDecimal total, BigDecimal mean, long missing) {

    private static final int DECIMALS = 2;
    private static final BigDecimal NONE = BigDecimal.ZERO.setScale(DECIMALS);

    /** A visit's hours; null when they are not written yet. */
    @Introspected
    record Spent(
            MunicipalityCode code,
            String name,
            LocalDate visitOn,
            @Nullable BigDecimal hours) {}

    /** @param members the names of those that share the hours, with a visit or without */
    static HoursSpread of(Period period, Map<MunicipalityCode, String> members, List<Spent> visits) {
        Map<MunicipalityCode, MunicipalityHours> lines = new TreeMap<>();
        members.forEach((code, name) -> lines.put(code, new MunicipalityHours(code, name, 0, NONE)));
        BigDecimal total = NONE;
        long missing = 0;
        for (Spent visit : visits) {
            if (!period.contains(visit.visitOn())) {
                continue;
            }
            BigDecimal hours = visit.hours() == null ? NONE : visit.hours();
            missing += visit.hours() == null ? 1 : 0;
            total = total.add(hours);
            lines.merge(
                    visit.code(), new MunicipalityHours(visit.code(), visit.name(), 1, hours), MunicipalityHours::and);
        }
        List<MunicipalityHours> sorted = new ArrayList<>(lines.values());
        sorted.sort(Comparator.comparing(MunicipalityHours::hours).reversed().thenComparing(MunicipalityHours::code));
        BigDecimal mean = sorted.isEmpty()
                ? NONE
                : total.divide(BigDecimal.valueOf(sorted.size()), DECIMALS, RoundingMode.HALF_UP);
        return new HoursSpread(List.copyOf(sorted), total, mean, missing);
    }

    /** The hours of who has had the most. */
    public BigDecimal most() {
        return lines.isEmpty() ? NONE : lines.getFirst().hours();
    }

    /** How much more than the mean a municipality has had; negative for less. */
    public BigDecimal aboveMean(MunicipalityHours line) {
        return line.hours().subtract(mean);
    }
}
