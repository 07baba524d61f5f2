package dk.tvaers.economy;

import dk.tvaers.collaboration.MembershipItem;
import dk.tvaers.economy.key.MemberDays;
import dk.tvaers.kernel.Invalid;
import dk.tvaers.kernel.MunicipalityCode;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Collection;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * The days over which an amount is shared, both included.
 *
 * @throws Invalid of the field {@code to} when the last is before the first, or so far away that it cannot be meant
 */
public record SharedPeriod(LocalDate from, LocalDate to) {

    private static final int MOST_YEARS = 50;

    public SharedPeriod {
        new Invalid.Collector()
                .check(!to.isBefore(from), "to", "error.date-order")
                .check(to.isBefore(from.plusYears(MOST_YEARS)), "to", "economy.rule.period", MOST_YEARS)
                .throwIfAny();
    }

    /** A single day. */
    public static SharedPeriod on(LocalDate date) {
        return new SharedPeriod(date, date);
    }

    public int days() {
        return Math.toIntExact(ChronoUnit.DAYS.between(from, to) + 1);
    }

    /** On how many of the days each was a member; who left and came back is counted once, with all its days. */
    public List<MemberDays> memberDays(Collection<MembershipItem> memberships) {
        SortedMap<MunicipalityCode, Integer> days = new TreeMap<>();
        for (MembershipItem each : memberships) {
            int within = within(each);
            if (within > 0) {
                days.merge(each.code(), within, Integer::sum);
            }
        }
        return days.entrySet().stream()
                .map(each -> new MemberDays(each.getKey(), each.getValue()))
                .toList();
    }

    private int within(MembershipItem membership) {
        LocalDate left = membership.leftOn();
        LocalDate first = membership.joinedOn().isAfter(from) ? membership.joinedOn() : from;
        LocalDate last = left != null && left.isBefore(to) ? left : to;
        return Math.toIntExact(ChronoUnit.DAYS.between(first, last) + 1);
    }
}
