package dk.tvaers.testkit;

import io.micronaut.serde.ObjectMapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.http.HttpResponse;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** An answer of the API, walked step by step; a step to what is not there leads to null, never to an exception. */
public record Json(@Nullable Object value) {

    public static Json of(HttpResponse<String> answer) {
        try {
            return new Json(Portal.bean(ObjectMapper.class).readValue(answer.body(), Object.class));
        } catch (IOException e) {
            throw new UncheckedIOException(answer.body(), e);
        }
    }

    public Json get(String name) {
        return new Json(value instanceof Map<?, ?> map ? map.get(name) : null);
    }

    public Json get(int index) {
        return new Json(value instanceof List<?> list && index < list.size() ? list.get(index) : null);
    }

    /** The text, as JSON text only: a number that should have been one is none. */
    public String text() {
        return value instanceof String text ? text : "no text: " + value;
    }

    public long number() {
        return value instanceof Number number ? number.longValue() : Long.MIN_VALUE;
    }

    /** How many items a list has; -1 for what is no list. */
    public int size() {
        return value instanceof List<?> list ? list.size() : -1;
    }

    public boolean isNull() {
        return value == null;
    }
}
