package dk.tvaers.economy.budget;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The budget of a year.
 *
 * @param id null while nobody has drafted any
 * @param draft the lines of the next version
 * @param versions those that were adopted, the newest first
 * @param version of the draft, 0 while there is none
 */
public record BudgetItem(
        @Nullable BudgetId id, int year, List<BudgetLineItem> draft, List<BudgetVersionItem> versions, long version) {

    /** The version that was adopted last; null while none is. */
    public @Nullable BudgetVersionItem newest() {
        return versions.isEmpty() ? null : versions.getFirst();
    }
}
