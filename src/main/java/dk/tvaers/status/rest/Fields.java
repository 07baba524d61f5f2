package dk.tvaers.status.rest;

import dk.tvaers.kernel.Invalid;
import dk.tvaers.kernel.NotFound;
import dk.tvaers.kernel.PersonId;
import dk.tvaers.status.Dimension;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.Arrays;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Reads the texts of a body and gathers what cannot be read. */
final class Fields {

    private static final int LONGEST_SHOWN = 40;

    private final Invalid.Collector unreadable = new Invalid.Collector();

    <E extends Enum<E>> @Nullable E code(String field, @Nullable String text, Class<E> type) {
        if (text == null) {
            return null;
        }
        for (E constant : type.getEnumConstants()) {
            if (constant.name().equals(text)) {
                return constant;
            }
        }
        return refuse(field, "error.unknown-code", shown(text), codes(type.getEnumConstants()));
    }

    @Nullable
    Dimension dimension(String field, @Nullable String text) {
        for (Dimension dimension : Dimension.values()) {
            if (dimension.toString().equals(text)) {
                return dimension;
            }
        }
        return refuse(field, "error.unknown-code", shown(String.valueOf(text)), codes(Dimension.values()));
    }

    @Nullable
    LocalDate date(String field, @Nullable String text) {
        try {
            return text == null ? null : LocalDate.parse(text);
        } catch (DateTimeParseException e) {
            return refuse(field, "status.rule.date", shown(text));
        }
    }

    @Nullable
    Integer number(String field, @Nullable String text) {
        try {
            return text == null ? null : Integer.valueOf(text);
        } catch (NumberFormatException e) {
            return refuse(field, "status.rule.number", shown(text));
        }
    }

    @Nullable
    PersonId person(String field, @Nullable String text) {
        try {
            return text == null ? null : PersonId.of(text);
        } catch (NotFound e) {
            return refuse(field, "status.rule.owner-of-municipality");
        }
    }

    /** @throws Invalid when anything could not be read */
    void throwIfAny() {
        unreadable.throwIfAny();
    }

    private <T> @Nullable T refuse(String field, String reason, Object... parameters) {
        unreadable.check(false, field, reason, parameters);
        return null;
    }

    private static String codes(Object[] constants) {
        return Arrays.stream(constants).map(Object::toString).collect(Collectors.joining(", "));
    }

    private static String shown(String text) {
        return text.length() <= LONGEST_SHOWN ? text : text.substring(0, LONGEST_SHOWN) + "…";
    }
}
