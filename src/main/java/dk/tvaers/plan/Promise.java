package dk.tvaers.plan;

import dk.tvaers.kernel.Now;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What a municipality promised for a milestone over time. A date that is set changes by moves only, so that the moves tell
 * every date it ever had; since when there was one at all is known from the first basis plan or move that has it.
 *
 * @param moves what it was before each, the oldest first
 * @param knownAt null when neither a basis plan nor a move has it: then only today's date is known
 */
record Promise(
        @Nullable LocalDate planned,
        @Nullable LocalDate reached,
        List<Before> moves,
        @Nullable Instant knownAt) {

    record Before(LocalDate date, Instant movedAt) {}

    /** The first date that it had; null when it never had one. */
    @Nullable
    LocalDate first() {
        return moves.isEmpty() ? planned : moves.getFirst().date();
    }

    /** When it was reached, else when it is to be: that is today at the earliest. Null without a date. */
    @Nullable
    LocalDate now(LocalDate today) {
        if (reached != null || planned == null) {
            return reached;
        }
        return planned.isBefore(today) ? today : planned;
    }

    boolean isOverdue(LocalDate today) {
        return reached == null && planned != null && planned.isBefore(today);
    }

    /** What was promised at the end of a day, or when it was reached; null when nothing is known of it. */
    @Nullable
    LocalDate at(LocalDate day, LocalDate today) {
        if (reached != null && !reached.isAfter(day)) {
            return reached;
        }
        LocalDate since = since(today);
        if (since.isAfter(day)) {
            return null;
        }
        return moves.stream()
                .filter(move -> dayOf(move.movedAt()).isAfter(day))
                .findFirst()
                .map(Before::date)
                .orElse(planned);
    }

    LocalDate since(LocalDate today) {
        LocalDate moved = moves.isEmpty() ? today : dayOf(moves.getFirst().movedAt());
        LocalDate known = knownAt == null ? moved : dayOf(knownAt);
        return known.isBefore(moved) ? known : moved;
    }

    boolean isReachedBefore(LocalDate day) {
        return reached != null && reached.isBefore(day);
    }

    static int days(LocalDate from, LocalDate to) {
        return Math.toIntExact(ChronoUnit.DAYS.between(from, to));
    }

    private static LocalDate dayOf(Instant instant) {
        return instant.atZone(Now.COPENHAGEN).toLocalDate();
    }
}
