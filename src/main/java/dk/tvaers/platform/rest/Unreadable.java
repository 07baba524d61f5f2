package dk.tvaers.platform.rest;

import dk.tvaers.kernel.Invalid;
import dk.tvaers.kernel.PortalException;
import io.micronaut.core.convert.exceptions.ConversionErrorException;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Finds the field in what Micronaut says of a value that it could not read. */
final class Unreadable {

    private static final Pattern PROPERTY = Pattern.compile("property \\[\\S+ ([^\\]\\s]+)\\]");

    private Unreadable() {}

    static Invalid argument(ConversionErrorException conversion) {
        for (Throwable cause = conversion; cause != null; cause = cause.getCause()) {
            if (cause instanceof Invalid known) {
                return known;
            }
            if (cause instanceof PortalException) {
                break;
            }
        }
        StringBuilder path = new StringBuilder();
        Matcher properties = PROPERTY.matcher(String.valueOf(conversion.getMessage()));
        while (properties.find()) {
            path.append(path.isEmpty() ? "" : ".").append(properties.group(1));
        }
        String field = path.isEmpty() ? conversion.getArgument().getName() : path.toString();
        return new Invalid(
                field,
                "error.type",
                conversion
                        .getConversionError()
                        .getOriginalValue()
                        .map(Unreadable::shortened)
                        .orElse(""),
                conversion.getArgument().getType().getSimpleName());
    }

    private static String shortened(Object value) {
        String text = value.toString();
        return text.length() <= 60 ? text : text.substring(0, 60) + "…";
    }
}
