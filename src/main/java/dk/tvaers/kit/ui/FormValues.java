package dk.tvaers.kit.ui;

import dk.tvaers.kernel.Invalid;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** What stands in a form's fields, by the names under which a service refuses them. */
public record FormValues(Map<String, String> fields) {

    /** Between the chosen ones of a field of several. */
    static final String BETWEEN = ",";

    /** A text as it was typed; empty when nothing was. */
    public String text(String field) {
        return fields.getOrDefault(field, "");
    }

    /** A text without blanks around it; null when nothing was typed. */
    public @Nullable String orNull(String field) {
        return text(field).isBlank() ? null : text(field).strip();
    }

    /** @throws Invalid when nothing was typed or chosen */
    public String required(String field) {
        if (text(field).isBlank()) {
            throw new Invalid(field, "error.required");
        }
        return text(field).strip();
    }

    public @Nullable LocalDate date(String field) {
        return text(field).isEmpty() ? null : LocalDate.parse(text(field));
    }

    /** @throws Invalid when there is no date */
    public LocalDate requiredDate(String field) {
        return LocalDate.parse(required(field));
    }

    /** The keys that are chosen in a field of several. */
    public List<String> several(String field) {
        return text(field).isEmpty() ? List.of() : Arrays.asList(text(field).split(BETWEEN));
    }
}
