package dk.tvaers.audit;

import dk.tvaers.access.Actor;
import dk.tvaers.access.Context;
import dk.tvaers.access.CurrentContext;
import dk.tvaers.access.Right;
import dk.tvaers.access.Target;
import dk.tvaers.exchange.MunicipalityNames;
import dk.tvaers.kernel.Id;
import dk.tvaers.kernel.MunicipalityCode;
import dk.tvaers.kernel.NotFound;
import dk.tvaers.kernel.ProjectId;
import io.micronaut.core.type.Argument;
import io.micronaut.serde.ObjectMapper;
import jakarta.inject.Singleton;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.IntFunction;
import org.jspecify.annotations.Nullable;

/** Makes lines of the trail readable: reads their changes, finds the names, and leaves out what the reader may not see. */
@Singleton
class TrailReading {

    static final String PERSON = "person";

    private final TrailKinds kinds;
    private final MunicipalityNames municipalities;
    private final ObjectMapper json;
    private final CurrentContext context;

    TrailReading(TrailKinds kinds, MunicipalityNames municipalities, ObjectMapper json, CurrentContext context) {
        this.kinds = kinds;
        this.municipalities = municipalities;
        this.json = json;
        this.context = context;
    }

    /** @param read gives at most so many rows */
    TrailPart part(int size, IntFunction<List<AuditEntry>> read) {
        return part(
                size,
                PERSON,
                read.apply(size + 1).stream()
                        .map(row -> new TrailEntry(
                                row.id(),
                                row.at(),
                                row.actorId().value(),
                                row.forPersonId() == null
                                        ? null
                                        : row.forPersonId().value(),
                                row.forMunicipality(),
                                row.act(),
                                row.recordKind(),
                                row.recordId(),
                                changes(row.changes())))
                        .toList());
    }

    TrailPart installationPart(int size, IntFunction<List<InstallationEntry>> read) {
        return part(
                size,
                "account",
                read.apply(size + 1).stream()
                        .map(row -> new TrailEntry(
                                row.id(),
                                row.at(),
                                row.accountId() == null ? null : row.accountId().value(),
                                null,
                                null,
                                InstallationEntry.done(row.act()),
                                InstallationEntry.kind(row.act()),
                                row.subjectId(),
                                changes(row.changes())))
                        .toList());
    }

    private TrailPart part(int size, String actors, List<TrailEntry> oneMore) {
        List<TrailEntry> entries = oneMore.stream().limit(size).toList();
        Map<Long, RecordName> names = names(actors, entries);
        return new TrailPart(
                entries.stream().map(entry -> told(entry, names)).toList(),
                names,
                entries.isEmpty() ? Map.of() : municipalities.all(),
                oneMore.size() > size ? entries.getLast().cursor() : null);
    }

    /** One statement for each kind of record that the entries speak of. */
    private Map<Long, RecordName> names(String actors, Collection<TrailEntry> entries) {
        Map<String, Set<Long>> asked = new TreeMap<>();
        for (TrailEntry entry : entries) {
            ask(asked, actors, entry.actor());
            ask(asked, actors, entry.forPerson());
            ask(asked, entry.kind(), entry.record());
            kinds.of(entry.kind()).ifPresent(kind -> entry.changes().forEach(change -> ask(asked, kind, change)));
        }
        Map<Long, RecordName> names = new HashMap<>();
        asked.forEach((kind, numbers) ->
                kinds.of(kind).ifPresent(known -> known.names(numbers).forEach(name -> names.put(name.id(), name))));
        return names;
    }

    private void ask(Map<String, Set<Long>> asked, TrailKind kind, Change change) {
        Class<?> type = kind.type(change.field());
        if (type != null && Id.class.isAssignableFrom(type)) {
            kinds.of(type.asSubclass(Id.class)).ifPresent(named -> {
                ask(asked, named.name(), number(change.before()));
                ask(asked, named.name(), number(change.after()));
            });
        }
    }

    private static void ask(Map<String, Set<Long>> asked, String kind, @Nullable Long number) {
        if (number != null && number != Actor.NOBODY.value()) {
            asked.computeIfAbsent(kind, none -> new TreeSet<>()).add(number);
        }
    }

    static @Nullable Long number(@Nullable String text) {
        try {
            return text == null ? null : Long.valueOf(Id.parse(text));
        } catch (NotFound noId) {
            return null;
        }
    }

    private TrailEntry told(TrailEntry entry, Map<Long, RecordName> names) {
        TrailKind kind = kinds.of(entry.kind()).orElse(null);
        if (kind == null) {
            return entry;
        }
        Right needed = kind.rightForValues(entry.act());
        RecordName record = names.get(entry.record());
        boolean values = (needed == null || may(needed, record))
                && (!kind.tellsOnlyOfNamed() || record != null || may(Right.SEE_TRAIL, null));
        return entry.telling(entry.changes().stream()
                .filter(change -> kind.tells(change.field()))
                .map(change -> values ? change : Change.personal(change.field()))
                .toList());
    }

    private boolean may(Right right, @Nullable RecordName record) {
        if (!(context.get() instanceof Context.InCollaboration inside)) {
            return false;
        }
        Target place = record == null
                ? Target.COLLABORATION
                : new Target(
                        record.municipality() == null ? null : new MunicipalityCode(record.municipality()),
                        record.project() == null ? null : new ProjectId(record.project()));
        return inside.actor().may(right, place);
    }

    private List<Change> changes(@Nullable String text) {
        try {
            List<Change> read = text == null ? null : json.readValue(text, Argument.listOf(Change.class));
            return read == null ? List.of() : read;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
