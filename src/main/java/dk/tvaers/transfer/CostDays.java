package dk.tvaers.transfer;

import dk.tvaers.kit.importing.ImportRow;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * The days that a cost is for, as finance writes them: {@code 2026}, {@code 202603}, {@code 03-2026}, {@code marts 2026},
 * {@code 1. kvartal 2026}, or the first and the last day.
 */
record CostDays(LocalDate from, LocalDate to) {

    private static final Pattern YEAR = Pattern.compile("\\d{4}");
    private static final Pattern YEAR_MONTH = Pattern.compile("(\\d{4})[-/]?(\\d{2})");
    private static final Pattern MONTH_YEAR = Pattern.compile("(\\d{1,2})[-/.](\\d{4})");
    private static final Pattern QUARTER = Pattern.compile("([1-4])\\. ?kvartal (\\d{4})|(\\d{4})[- ]?[kq]([1-4])");
    private static final DateTimeFormatter NAMED = DateTimeFormatter.ofPattern("MMMM uuuu", Locale.of("da", "DK"));

    static CostDays of(YearMonth month) {
        return new CostDays(month.atDay(1), month.atEndOfMonth());
    }

    /** Null when it says no days. */
    static @Nullable CostDays read(String typed) {
        String text = typed.strip().toLowerCase(Locale.ROOT);
        try {
            Matcher quarter = QUARTER.matcher(text);
            Matcher yearMonth = YEAR_MONTH.matcher(text);
            Matcher monthYear = MONTH_YEAR.matcher(text);
            if (YEAR.matcher(text).matches()) {
                int year = Integer.parseInt(text);
                return new CostDays(LocalDate.of(year, 1, 1), LocalDate.of(year, 12, 31));
            }
            if (quarter.matches()) {
                boolean danish = quarter.group(1) != null;
                int number = Integer.parseInt(quarter.group(danish ? 1 : 4));
                YearMonth last = YearMonth.of(Integer.parseInt(quarter.group(danish ? 2 : 3)), 3 * number);
                return new CostDays(last.minusMonths(2).atDay(1), last.atEndOfMonth());
            }
            if (yearMonth.matches()) {
                return of(YearMonth.of(Integer.parseInt(yearMonth.group(1)), Integer.parseInt(yearMonth.group(2))));
            }
            if (monthYear.matches()) {
                return of(YearMonth.of(Integer.parseInt(monthYear.group(2)), Integer.parseInt(monthYear.group(1))));
            }
            return twoDays(text);
        } catch (DateTimeException noSuchMonth) {
            return null;
        }
    }

    private static @Nullable CostDays twoDays(String text) {
        String[] parts = text.split(" til | - | – ");
        LocalDate from = day(parts[0]);
        LocalDate to = day(parts[parts.length - 1]);
        if (parts.length <= 2 && from != null && to != null) {
            return new CostDays(from, to);
        }
        return parts.length == 1 ? of(YearMonth.parse(text, NAMED)) : null;
    }

    private static @Nullable LocalDate day(String text) {
        return new ImportRow(0, Map.of("day", text)).date("day");
    }
}
