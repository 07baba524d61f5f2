package dk.tvaers.transfer;

import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** A row that goes out: what stands in each column, by its key, of the type that the column holds. */
final class Cells {

    private final Map<String, Object> values = new HashMap<>();

    /** Null leaves the cell blank. */
    Cells with(String column, @Nullable Object value) {
        if (value != null) {
            values.put(column, value);
        }
        return this;
    }

    @Nullable
    Object get(String column) {
        return values.get(column);
    }
}
