package dk.tvaers.audit;

import dk.tvaers.access.Right;
import dk.tvaers.kernel.Id;
import dk.tvaers.kit.Texts;
import java.lang.reflect.RecordComponent;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.function.BiFunction;
import java.util.function.Function;
import java.util.function.LongFunction;
import org.jspecify.annotations.Nullable;

/**
 * What the trail tells of one kind of record, given as a bean by each feature that writes it: the acts, and the fields with
 * their types, from which their values are put into words. Two beans of one name are one kind. The words stand under
 * {@code audit.kind.}, {@code audit.act.} and {@code audit.field.}
 */
public final class TrailKind {

    private final String name;
    private final @Nullable Right right;
    private final Set<String> acts = new LinkedHashSet<>();
    private final Map<String, Class<?>> fields = new HashMap<>();
    private final Map<Class<?>, String> words = new HashMap<>();
    private final Map<String, Right> closed = new HashMap<>();
    private final Set<String> untold = new HashSet<>();
    private final Map<String, BiFunction<Texts, String, String>> said = new HashMap<>();
    private boolean onlyNamed;
    private @Nullable Class<? extends Id> id;
    private @Nullable String path;
    private @Nullable Function<Collection<Long>, List<RecordName>> names;
    private @Nullable LongFunction<List<Long>> parts;

    /** @param right without which nothing is told of the record's history; null for records of the installation */
    public TrailKind(String name, @Nullable Right right, String... acts) {
        this.name = name;
        this.right = right;
        this.acts.addAll(Arrays.asList(acts));
    }

    /** Further acts. */
    public TrailKind acts(String... further) {
        acts.addAll(Arrays.asList(further));
        return this;
    }

    /** Its fields are those of the record, beside those that are named. */
    public TrailKind fields(Class<? extends Record> record) {
        for (RecordComponent component : record.getRecordComponents()) {
            if (!Change.NOT_CONTENT.contains(component.getName())) {
                fields.put(component.getName(), component.getType());
            }
        }
        return this;
    }

    public TrailKind field(String field, Class<?> type) {
        fields.put(field, type);
        return this;
    }

    /** Under which prefix the texts of an enum's constants stand. */
    public TrailKind words(Class<? extends Enum<?>> type, String prefix) {
        words.put(type, prefix);
        return this;
    }

    /** A field whose value is not told as it was written. */
    public TrailKind said(String field, BiFunction<Texts, String, String> inWords) {
        said.put(field, inWords);
        return this;
    }

    /** Fields that say nothing to a reader, such as the number of a report. */
    public TrailKind untold(String... unsaid) {
        untold.addAll(Arrays.asList(unsaid));
        return this;
    }

    /** Of these acts only those with a right at the record's place are told the values; others, that they changed. */
    public TrailKind valuesOnlyWith(Right needed, String... closedActs) {
        for (String act : closedActs) {
            closed.put(act, needed);
        }
        return this;
    }

    /** Only of records that are named to the reader are the values told, and to who sees the whole trail. */
    public TrailKind valuesOnlyOfNamed() {
        onlyNamed = true;
        return this;
    }

    boolean tellsOnlyOfNamed() {
        return onlyNamed;
    }

    /** @param names what those of the records are called that there still are, in one statement */
    public TrailKind records(Class<? extends Id> type, Function<Collection<Long>, List<RecordName>> found) {
        id = type;
        names = found;
        return this;
    }

    /** @param format the path of a record's page within the collaboration, with {@code %s} for its id */
    public TrailKind shownAt(String format) {
        path = format;
        return this;
    }

    /** @param found the numbers of other records whose history stands on the page of this one */
    public TrailKind withPartsOf(LongFunction<List<Long>> found) {
        parts = found;
        return this;
    }

    /** The same kind, with what another feature writes of it. */
    TrailKind with(TrailKind other) {
        TrailKind both = new TrailKind(name, right == null ? other.right : right);
        for (TrailKind each : List.of(this, other)) {
            both.acts.addAll(each.acts);
            both.fields.putAll(each.fields);
            both.words.putAll(each.words);
            both.closed.putAll(each.closed);
            both.untold.addAll(each.untold);
            both.onlyNamed |= each.onlyNamed;
            both.said.putAll(each.said);
            both.id = each.id == null ? both.id : each.id;
            both.path = each.path == null ? both.path : each.path;
            both.names = each.names == null ? both.names : each.names;
            both.parts = each.parts == null ? both.parts : each.parts;
        }
        return both;
    }

    public String name() {
        return name;
    }

    /** What can be done with such a record. */
    public List<String> acts() {
        return List.copyOf(acts);
    }

    /** All fields of which a change can be told. */
    public Set<String> fields() {
        return Set.copyOf(fields.keySet());
    }

    /** The keys of the texts of all constants that its fields can have. */
    public List<String> keysOfWords() {
        List<String> keys = new ArrayList<>();
        for (Class<?> type : Set.copyOf(fields.values())) {
            if (type.isEnum()) {
                for (Object constant : type.getEnumConstants()) {
                    keys.add(key(type, ((Enum<?>) constant).name()));
                }
            }
        }
        return keys;
    }

    /** The key of the text of one constant. */
    String key(Class<?> type, String constant) {
        return words.get(type) + "." + constant.toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** Whether it tells of the installation, outside all collaborations. */
    public boolean isOfInstallation() {
        return right == null;
    }

    @Nullable
    Right right() {
        return right;
    }

    @Nullable
    Class<? extends Id> id() {
        return id;
    }

    @Nullable
    Class<?> type(String field) {
        return fields.get(field);
    }

    @Nullable
    BiFunction<Texts, String, String> inWords(String field) {
        return said.get(field);
    }

    boolean tells(String field) {
        return !untold.contains(field);
    }

    @Nullable
    Right rightForValues(String act) {
        return closed.get(act);
    }

    @Nullable
    String path(long number) {
        return path == null ? null : path.formatted(Id.text(number));
    }

    List<RecordName> names(Collection<Long> numbers) {
        return names == null || numbers.isEmpty() ? List.of() : names.apply(numbers);
    }

    /** The record itself and the parts whose history stands with its own. */
    List<Long> wholeOf(long number) {
        List<Long> all = new ArrayList<>(List.of(number));
        if (parts != null) {
            all.addAll(parts.apply(number));
        }
        return all;
    }
}
