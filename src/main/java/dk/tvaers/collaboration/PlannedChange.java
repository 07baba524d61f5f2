package dk.tvaers.collaboration;

import dk.tvaers.kernel.Period;
import java.time.LocalDate;
import java.util.Collection;

/** What of an office is still to come. */
public final class PlannedChange {

    private PlannedChange() {}

    /** Whether a term begins or ends on a day to come, and the change can still be taken back. */
    public static boolean is(OfficeItem term, Collection<OfficeItem> all, LocalDate today) {
        return term.fromOn().isAfter(today)
                || endsLaterWithNobodyAfter(
                        term.period(),
                        all.stream()
                                .filter(other -> other.kind() == term.kind())
                                .map(OfficeItem::period)
                                .toList(),
                        today);
    }

    static boolean endsLaterWithNobodyAfter(Period term, Collection<Period> all, LocalDate today) {
        LocalDate lastDay = term.to();
        return term.contains(today)
                && lastDay != null
                && all.stream().noneMatch(other -> other.from().equals(lastDay.plusDays(1)));
    }
}
