package dk.tvaers.audit;

import dk.tvaers.access.Context;
import dk.tvaers.access.CurrentContext;
import dk.tvaers.access.Guard;
import dk.tvaers.access.Right;
import dk.tvaers.access.Target;
import dk.tvaers.exchange.SearchSource;
import dk.tvaers.exchange.SearchText;
import dk.tvaers.kernel.Forbidden;
import dk.tvaers.kernel.Id;
import dk.tvaers.kernel.NotFound;
import dk.tvaers.kernel.Now;
import dk.tvaers.kernel.PersonId;
import dk.tvaers.kit.Texts;
import io.micronaut.transaction.annotation.Transactional;
import jakarta.inject.Singleton;
import java.text.Collator;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Reads the trail: all of it, for those who may, and the history of each record, for those who see the record. */
@Singleton
public class TrailBook {

    private static final int MOST_RECORDS = 200;

    private final AuditEntries entries;
    private final InstallationEntries installation;
    private final TrailReading reading;
    private final TrailKinds kinds;
    private final List<SearchSource> sources;
    private final Guard guard;
    private final CurrentContext context;

    TrailBook(
            AuditEntries entries,
            InstallationEntries installation,
            TrailReading reading,
            TrailKinds kinds,
            List<SearchSource> sources,
            Guard guard,
            CurrentContext context) {
        this.entries = entries;
        this.installation = installation;
        this.reading = reading;
        this.kinds = kinds;
        this.sources = sources;
        this.guard = guard;
        this.context = context;
    }

    /**
     * A part of the trail of the collaboration.
     *
     * @param after where it begins
     * @throws Forbidden without the right to see the trail
     */
    @Transactional(readOnly = true)
    public TrailPart list(TrailFilter filter, TrailCursor after, int size) {
        guard.require(Right.SEE_TRAIL, Target.COLLABORATION);
        Long actor = filter.person() == null ? null : filter.person().value();
        Instant since = start(filter.from());
        TrailCursor from = until(filter.to(), after);
        if (filter.text() == null) {
            return reading.part(
                    size,
                    more -> entries.list(
                            context.collaborationId(),
                            since,
                            actor,
                            filter.kind(),
                            filter.act(),
                            from.at(),
                            from.id(),
                            more));
        }
        List<Long> records = called(filter.text());
        return reading.part(
                size,
                more -> records.isEmpty()
                        ? List.of()
                        : entries.listAmong(
                                context.collaborationId(),
                                records,
                                since,
                                actor,
                                filter.kind(),
                                filter.act(),
                                from.at(),
                                from.id(),
                                more));
    }

    /**
     * A part of the trail of the installation; the operator's.
     *
     * @throws Forbidden for everybody else
     */
    @Transactional(readOnly = true)
    public TrailPart ofInstallation(TrailFilter filter, TrailCursor after, int size) {
        requireOperator();
        return ofInstallation(null, filter, after, size);
    }

    /**
     * The history of a record, with what is part of it; nothing for a record that the trail does not name.
     *
     * @throws Forbidden without the right to see such records
     */
    @Transactional(readOnly = true)
    public TrailPart of(Id record, TrailCursor after, int size) {
        if (context.get() instanceof Context.InInstallation) {
            requireOperator();
            return ofInstallation(record.value(), TrailFilter.ALL, after, size);
        }
        return kinds.of(record.getClass())
                .map(kind -> of(kind, record.value(), after, size))
                .orElse(TrailPart.NONE);
    }

    /**
     * The history of a record that is known by the name of its kind.
     *
     * @throws NotFound when there is no such kind, or no such record for the reader; who sees the trail reads the
     *     history of what was removed, too
     * @throws Forbidden without the right to see such records
     */
    @Transactional(readOnly = true)
    public TrailPart of(String kind, long record, TrailCursor after, int size) {
        TrailKind known = kinds.of(kind).orElseThrow(NotFound::new);
        TrailPart part = of(known, record, after, size);
        boolean named = !known.names(List.of(record)).isEmpty();
        if (!named && (part.entries().isEmpty() || !guard.may(Right.SEE_TRAIL, Target.COLLABORATION))) {
            throw new NotFound();
        }
        return part;
    }

    private TrailPart of(TrailKind kind, long record, TrailCursor after, int size) {
        require(kind);
        List<Long> whole = kind.wholeOf(record);
        return reading.part(
                size,
                more -> entries.listOf(context.collaborationId(), whole, null, null, after.at(), after.id(), more));
    }

    /** Whether the trail names such records. */
    public boolean knows(Id record) {
        return kinds.of(record.getClass())
                .filter(kind -> kind.isOfInstallation() == context.get() instanceof Context.InInstallation)
                .isPresent();
    }

    /** Who has done something, by name; the portal itself and who was erased are not among them. */
    @Transactional(readOnly = true)
    public Map<PersonId, String> actors() {
        guard.require(Right.SEE_TRAIL, Target.COLLABORATION);
        List<Long> numbers = entries.listActors(context.collaborationId());
        Map<PersonId, String> named = new LinkedHashMap<>();
        kinds.of(TrailReading.PERSON).orElseThrow().names(numbers).stream()
                .sorted(Comparator.comparing(RecordName::name, Collator.getInstance(Texts.DANISH)))
                .forEach(name -> named.put(new PersonId(name.id()), name.name()));
        return named;
    }

    /** The history of one kind of the collaboration itself, as far as a change says so. */
    @Transactional(readOnly = true)
    public TrailPart ofCollaboration(String kind, String mark, TrailCursor after, int size) {
        kinds.of(kind).ifPresent(this::require);
        String pattern = "%\"" + mark.replace("\\", "\\\\").replace("%", "\\%").replace("_", "\\_") + "\"%";
        return reading.part(
                size,
                more -> entries.listOf(
                        context.collaborationId(),
                        List.of(context.collaborationId().value()),
                        kind,
                        pattern,
                        after.at(),
                        after.id(),
                        more));
    }

    /** The history of all records of some kinds, which have no page of their own. */
    @Transactional(readOnly = true)
    public TrailPart ofKinds(Collection<String> names, TrailCursor after, int size) {
        for (String name : names) {
            require(kinds.of(name).orElseThrow(NotFound::new));
        }
        return reading.part(
                size, more -> entries.listKinds(context.collaborationId(), names, after.at(), after.id(), more));
    }

    private TrailPart ofInstallation(@Nullable Long subject, TrailFilter filter, TrailCursor after, int size) {
        TrailCursor from = until(filter.to(), after);
        String kind = filter.kind() == null ? null : filter.kind() + ".%";
        String act = filter.kind() == null || filter.act() == null ? null : filter.kind() + "." + filter.act();
        return reading.installationPart(
                size, more -> installation.list(start(filter.from()), subject, kind, act, from.at(), from.id(), more));
    }

    /** The numbers of the records that are called so. */
    private List<Long> called(String text) {
        SearchText asked = new SearchText(text);
        return sources.stream()
                .filter(source -> context.actor().maySomewhere(source.right()))
                .flatMap(source -> source.search(asked, MOST_RECORDS).stream())
                .map(SearchSource.Hit::record)
                .filter(id -> id != null)
                .map(Id::value)
                .toList();
    }

    private void require(TrailKind kind) {
        if (kind.right() == null) {
            throw new Forbidden();
        }
        guard.require(kind.right());
    }

    private void requireOperator() {
        if (!(context.get() instanceof Context.InInstallation inside) || !inside.operator()) {
            throw new Forbidden();
        }
    }

    private static @Nullable Instant start(@Nullable LocalDate day) {
        return day == null ? null : day.atStartOfDay(Now.COPENHAGEN).toInstant();
    }

    private static TrailCursor until(@Nullable LocalDate last, TrailCursor after) {
        if (last == null) {
            return after;
        }
        Instant over = last.plusDays(1).atStartOfDay(Now.COPENHAGEN).toInstant();
        return over.isBefore(after.at()) ? new TrailCursor(over, Long.MIN_VALUE) : after;
    }
}
