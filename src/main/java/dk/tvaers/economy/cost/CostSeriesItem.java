package dk.tvaers.economy.cost;

import java.time.YearMonth;
import java.util.List;

/**
 * A cost that comes each month.
 *
 * @param first its first month
 * @param last its last one, included
 * @param months those that there are, the first one first
 */
public record CostSeriesItem(
        CostSeriesId id, String title, YearMonth first, YearMonth last, List<CostItem> months, long version) {}
