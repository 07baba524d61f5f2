package dk.tvaers.audit;

import io.micronaut.serde.annotation.Serdeable;
import java.lang.reflect.RecordComponent;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** One field before and after. A personal field carries neither value. */
@Serdeable
public record Change(
        String field, @Nullable String before, @Nullable String after) {

    static final Set<String> NOT_CONTENT = Set.of("id", "collaborationId", "version");

    /** A field that got its first value. */
    public static Change to(String field, @Nullable Object after) {
        return new Change(field, null, text(after));
    }

    /** Says that a personal field changed, and not what it was or is. */
    public static Change personal(String field) {
        return new Change(field, null, null);
    }

    /**
     * The fields in which two records of one type differ.
     *
     * @param personal the names of the fields whose values the trail must not hold
     */
    public static <R extends Record> List<Change> between(R before, R after, String... personal) {
        Set<String> secret = Set.of(personal);
        List<Change> found = new ArrayList<>();
        for (RecordComponent component : before.getClass().getRecordComponents()) {
            Object was = value(component, before);
            Object is = value(component, after);
            String name = component.getName();
            if (!NOT_CONTENT.contains(name) && !Objects.equals(was, is)) {
                found.add(secret.contains(name) ? personal(name) : new Change(name, text(was), text(is)));
            }
        }
        return found;
    }

    private static @Nullable Object value(RecordComponent component, Record record) {
        try {
            component.getAccessor().setAccessible(true);
            return component.getAccessor().invoke(record);
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException(e);
        }
    }

    private static @Nullable String text(@Nullable Object value) {
        return value == null ? null : value.toString();
    }
}
