package dk.tvaers.loan;

import dk.tvaers.kernel.NotFound;
import java.math.BigDecimal;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * The hours of a loan.
 *
 * @param confirmed the months that the borrower has confirmed; what lies in them never changes
 * @param disputed the entries of which a dispute is open
 */
public record Ledger(List<HourEntry> entries, Set<YearMonth> confirmed, Set<HourEntryId> disputed) {

    public static final Ledger EMPTY = new Ledger(List.of(), Set.of(), Set.of());

    public Ledger {
        entries = List.copyOf(entries);
        confirmed = Set.copyOf(confirmed);
        disputed = Set.copyOf(disputed);
    }

    /** The sum of all entries, counter-entries included. */
    public BigDecimal hours() {
        return entries.stream().map(HourEntry::hours).reduce(BigDecimal.ZERO, BigDecimal::add);
    }

    public BigDecimal confirmedHours() {
        return entries.stream()
                .filter(this::isConfirmed)
                .map(HourEntry::hours)
                .reduce(BigDecimal.ZERO, BigDecimal::add);
    }

    public boolean isConfirmed(HourEntry entry) {
        return confirmed.contains(entry.month());
    }

    /** @throws NotFound when the loan has no such entry */
    public HourEntry entry(HourEntryId id) {
        return entries.stream()
                .filter(entry -> entry.id().equals(id))
                .findFirst()
                .orElseThrow(NotFound::new);
    }

    /** The counter-entries of an entry. */
    public List<HourEntry> corrections(HourEntryId id) {
        return entries.stream().filter(entry -> id.equals(entry.corrects())).toList();
    }

    public List<HourEntry> of(YearMonth month) {
        return entries.stream().filter(entry -> entry.month().equals(month)).toList();
    }

    /** The months with hours that are not confirmed, the earliest first. */
    public List<YearMonth> open() {
        return entries.stream()
                .map(HourEntry::month)
                .filter(month -> !confirmed.contains(month))
                .distinct()
                .sorted()
                .toList();
    }

    Ledger with(HourEntry entry) {
        List<HourEntry> more = new ArrayList<>(entries);
        more.add(entry);
        return new Ledger(more, confirmed, disputed);
    }

    Ledger without(HourEntryId id) {
        return new Ledger(
                entries.stream().filter(entry -> !entry.id().equals(id)).toList(), confirmed, disputed);
    }

    Ledger withConfirmed(YearMonth month) {
        Set<YearMonth> more = new HashSet<>(confirmed);
        more.add(month);
        return new Ledger(entries, more, disputed);
    }

    Ledger withDisputed(HourEntryId id) {
        Set<HourEntryId> more = new HashSet<>(disputed);
        more.add(id);
        return new Ledger(entries, confirmed, more);
    }

    Ledger withoutDisputed(HourEntryId id) {
        Set<HourEntryId> fewer = new HashSet<>(disputed);
        fewer.remove(id);
        return new Ledger(entries, confirmed, fewer);
    }
}
