package dk.tvaers.plan;

import dk.tvaers.kernel.Now;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * How a milestone has kept what was promised.
 *
 * @param promised for when the last municipality had promised it
 * @param now for when the last one has it now, or when it was reached
 * @param municipalities how many have promised a date
 * @param left how many of them have left the period they had promised
 * @param overdue how many of those have not reached it though its day has come
 * @param mostDays by how many days the one that is latest has slipped; 0 when none has
 * @param averageDays by how many days those that left have slipped on average
 * @param moves how many times a municipality's date was moved
 * @param trend the months in which the promise is known
 */
public record Slip(
        MilestoneId milestone,
        String milestoneName,
        String phaseName,
        String projectName,
        LocalDate promised,
        LocalDate now,
        int municipalities,
        int left,
        int overdue,
        int mostDays,
        int averageDays,
        int moves,
        List<Point> trend) {

    /**
     * For when the last municipality had promised it, as it was at the end of a month.
     *
     * @param month its first day
     */
    public record Point(LocalDate month, LocalDate promised) {}

    public Optional<LocalDate> promisedIn(LocalDate month) {
        return trend.stream()
                .filter(point -> point.month().equals(month))
                .map(Point::promised)
                .findFirst();
    }

    public boolean hasLeft() {
        return left > 0;
    }

    /** The first days of the months of which any promise is known, the oldest first; this month is the last. */
    public static List<LocalDate> months(List<Slip> slips) {
        LocalDate last = Now.today().withDayOfMonth(1);
        LocalDate first = slips.stream()
                .flatMap(slip -> slip.trend().stream())
                .map(Point::month)
                .min(Comparator.naturalOrder())
                .orElse(last);
        return Stream.iterate(first, month -> !month.isAfter(last), month -> month.plusMonths(1))
                .toList();
    }
}
