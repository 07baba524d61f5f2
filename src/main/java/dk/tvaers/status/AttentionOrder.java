package dk.tvaers.status;

import static java.util.Comparator.comparing;
import static java.util.Comparator.comparingInt;

import java.util.Comparator;

/**
 * What hurts most comes first: the red before the overdue before the silent; among equals the ones for which more of
 * this holds, then those that got worse, then the longest silence. The rest keeps its place in the matrix.
 */
final class AttentionOrder {

    static final Comparator<OverviewData.Cell> MOST_PAINFUL_FIRST = comparingInt(AttentionOrder::pain)
            .thenComparing(cell -> cell.trend() == Trend.WORSE)
            .thenComparing(comparing(AttentionOrder::silence))
            .reversed();

    private AttentionOrder() {}

    static boolean needsAttention(OverviewData.Cell cell) {
        return pain(cell) > 0;
    }

    private static int pain(OverviewData.Cell cell) {
        return (cell.isRed() ? 4 : 0) + (cell.overdue() ? 2 : 0) + (cell.isSilent() ? 1 : 0);
    }

    private static int silence(OverviewData.Cell cell) {
        Integer days = cell.silentDays();
        return days == null ? 0 : days;
    }
}
