package dk.tvaers.economy.agreed.ui;

import dk.tvaers.kernel.Money;
import java.math.BigDecimal;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What a municipality bears by a key.
 *
 * @param perInhabitant in kroner; null where its inhabitants are not known
 * @param other what it bears by the other key; null when there is none to compare with
 * @param lines how the share comes about
 */
record ShareRow(
        String name,
        Money share,
        @Nullable BigDecimal perInhabitant,
        @Nullable Money other,
        List<String> lines) {

    /** How much more it bears than by the other key. */
    @Nullable
    Money difference() {
        return other == null ? null : share.minus(other);
    }
}
