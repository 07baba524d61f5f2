package dk.tvaers.audit;

import dk.tvaers.kernel.Id;
import jakarta.inject.Singleton;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** Every kind of record that the trail tells of, as the features gave them. */
@Singleton
public final class TrailKinds {

    private final Map<String, TrailKind> kinds = new TreeMap<>();

    TrailKinds(List<TrailKind> given) {
        given.forEach(kind -> kinds.merge(kind.name(), kind, TrailKind::with));
    }

    public Collection<TrailKind> all() {
        return kinds.values();
    }

    Optional<TrailKind> of(String name) {
        return Optional.ofNullable(kinds.get(name));
    }

    /** The kind of a record. */
    public Optional<TrailKind> of(Id record) {
        return of(record.getClass());
    }

    /** The kind of the records with ids of a type; empty when the trail does not name them. */
    Optional<TrailKind> of(Class<? extends Id> type) {
        return kinds.values().stream().filter(kind -> type.equals(kind.id())).findFirst();
    }

    /** Whether there are words for an act and the fields it changes. */
    boolean tell(String kind, String act, Collection<Change> changes) {
        @Nullable TrailKind known = kinds.get(kind);
        return known != null
                && known.acts().contains(act)
                && changes.stream().allMatch(change -> known.type(change.field()) != null);
    }
}
