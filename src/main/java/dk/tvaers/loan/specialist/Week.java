package dk.tvaers.loan.specialist;

import io.swagger.v3.oas.annotations.media.Schema;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.IsoFields;
import java.time.temporal.TemporalAdjusters;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;

/**
 * An ISO week; as text {@code 2026-W07}.
 *
 * @param monday its first day
 */
@Schema(type = "string", pattern = "[0-9]{4}-W[0-9]{2}")
public record Week(LocalDate monday) implements Comparable<Week> {

    private static final Pattern TEXT = Pattern.compile("([0-9]{4})-W([0-9]{2})");
    private static final int WORKING_DAYS = 5;

    /** @throws IllegalArgumentException when the day is no Monday */
    public Week {
        if (monday.getDayOfWeek() != DayOfWeek.MONDAY) {
            throw new IllegalArgumentException(monday + " is no Monday");
        }
    }

    /** The week in which a day lies. */
    public static Week of(LocalDate day) {
        return new Week(day.with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY)));
    }

    /** The week that a text names; empty when it names none. */
    public static Optional<Week> parse(String text) {
        Matcher matcher = TEXT.matcher(text);
        if (!matcher.matches()) {
            return Optional.empty();
        }
        int year = Integer.parseInt(matcher.group(1));
        int number = Integer.parseInt(matcher.group(2));
        // the fourth of January lies in the first week of every year
        Week found = of(LocalDate.of(Math.max(1, year), 1, 4)).plus(number - 1);
        return found.toString().equals(text) ? Optional.of(found) : Optional.empty();
    }

    public Week plus(int weeks) {
        return new Week(monday.plusWeeks(weeks));
    }

    /** The week itself and those that follow it, so many in all. */
    public List<Week> next(int count) {
        return IntStream.range(0, count).mapToObj(this::plus).toList();
    }

    /** Monday to Friday. */
    public List<LocalDate> workingDays() {
        return monday.datesUntil(monday.plusDays(WORKING_DAYS)).toList();
    }

    public int number() {
        return monday.get(IsoFields.WEEK_OF_WEEK_BASED_YEAR);
    }

    public int year() {
        return monday.get(IsoFields.WEEK_BASED_YEAR);
    }

    @Override
    public int compareTo(Week other) {
        return monday.compareTo(other.monday);
    }

    @Override
    public String toString() {
        return "%04d-W%02d".formatted(year(), number());
    }
}
