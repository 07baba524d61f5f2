package dk.tvaers.plan;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What a move would do.
 *
 * @param wave the name of the wave whose date is moved; null for another date
 * @param municipality the municipality whose own date is moved; null for the supplier's
 * @param moved every date of a municipality that moves
 * @param without the municipalities it concerns that have no date of their own to move, by name
 * @param outOfOrder the supplier's dates that would come out of order with it, each pair named: they are its own statement,
 *     and it moves them one by one
 * @param stamp what was seen, for the move itself
 */
public record MovePreview(
        MilestoneItem milestone,
        @Nullable String wave,
        @Nullable String municipality,
        LocalDate before,
        LocalDate to,
        List<MovedDate> moved,
        List<String> without,
        List<String> outOfOrder,
        long stamp) {

    public long days() {
        return ChronoUnit.DAYS.between(before, to);
    }
}
