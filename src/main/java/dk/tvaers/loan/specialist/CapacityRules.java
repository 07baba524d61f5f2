package dk.tvaers.loan.specialist;

import dk.tvaers.kernel.Period;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.function.Predicate;

/** How much there is of a specialist in a week. */
final class CapacityRules {

    private static final BigDecimal WORKING_DAYS = BigDecimal.valueOf(5);
    private static final int DECIMALS = 2;

    private CapacityRules() {}

    /**
     * The hours that can be lent in a week: those set last, less a fifth for each working day on which the specialist cannot
     * be lent or is absent.
     *
     * @param lent whether the specialist can be lent on a day
     * @param hours by the week from which they hold
     */
    static BigDecimal available(
            Week week, Predicate<LocalDate> lent, NavigableMap<Week, BigDecimal> hours, List<Period> absences) {
        Map.Entry<Week, BigDecimal> set = hours.floorEntry(week);
        if (set == null) {
            return BigDecimal.ZERO.setScale(DECIMALS);
        }
        long there = week.workingDays().stream()
                .filter(day -> lent.test(day) && absences.stream().noneMatch(away -> away.contains(day)))
                .count();
        return set.getValue().multiply(BigDecimal.valueOf(there)).divide(WORKING_DAYS, DECIMALS, RoundingMode.HALF_UP);
    }
}
