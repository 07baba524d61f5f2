package dk.tvaers.kit.ui;

import io.micronaut.serde.annotation.Serdeable;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * What is typed in a form, field by field, with what it started from.
 *
 * @param version the version of the record that was read
 * @param seen what stood there
 */
@Serdeable
record KeptForm(long version, Map<String, String> seen, Map<String, String> typed) {

    KeptForm with(Map<String, String> now) {
        return new KeptForm(version, seen, now);
    }

    /** The same typing on what stands there now; fields that nobody touched take over what is new. */
    KeptForm onTopOf(RecordForm.Read now) {
        Map<String, String> merged = new LinkedHashMap<>(now.values());
        typed.forEach((field, value) -> {
            if (!value.equals(seen.getOrDefault(field, ""))) {
                merged.put(field, value);
            }
        });
        return new KeptForm(now.version(), now.values(), merged);
    }

    boolean isChanged() {
        return !typed.equals(seen);
    }
}
