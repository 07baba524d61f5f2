package dk.tvaers.audit;

import dk.tvaers.access.Actor;
import dk.tvaers.access.Context;
import dk.tvaers.access.CurrentContext;
import dk.tvaers.access.Refusals;
import dk.tvaers.access.Right;
import dk.tvaers.access.Target;
import dk.tvaers.kernel.Id;
import dk.tvaers.kernel.MunicipalityCode;
import dk.tvaers.kernel.Now;
import dk.tvaers.kernel.PersonId;
import io.micronaut.serde.ObjectMapper;
import io.micronaut.transaction.TransactionDefinition.Propagation;
import io.micronaut.transaction.annotation.Transactional;
import jakarta.inject.Provider;
import jakarta.inject.Singleton;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Keeps who did what, for whom and when. A line is written in the transaction of what it tells of. */
@Singleton
public class Trail implements Refusals {

    static final String REFUSED = "refused";
    static final String RIGHT = "right";
    static final String ECONOMY = "economy";
    static final String READ = "read";
    static final String PLACE = "place";

    private final AuditEntries entries;
    private final Provider<TrailKinds> kinds;
    private final ObjectMapper json;
    private final Provider<CurrentContext> context;

    Trail(AuditEntries entries, Provider<TrailKinds> kinds, ObjectMapper json, Provider<CurrentContext> context) {
        this.entries = entries;
        this.kinds = kinds;
        this.json = json;
        this.context = context;
    }

    /**
     * Writes that the actor did something to a record of the collaboration.
     *
     * @param act what was done, e.g. {@code submitted}
     * @param kind the kind of record, e.g. {@code local-project}
     */
    @Transactional(propagation = Propagation.MANDATORY)
    public void record(String act, String kind, Id id, List<Change> changes) {
        write(act, kind, id, changes, null, null);
    }

    /** The same, done with a right that may be delegated, or by the coordinator on behalf of a municipality. */
    @Transactional(propagation = Propagation.MANDATORY)
    public void record(
            String act, String kind, Id id, List<Change> changes, Right by, Target at, boolean onBehalfOfMunicipality) {
        Actor actor = context.get().actor();
        write(
                act,
                kind,
                id,
                changes,
                actor.delegatorFor(by, at).orElse(null),
                onBehalfOfMunicipality ? at.municipality() : null);
    }

    /** Kept in a transaction of its own: the refused act's own is rolled back. */
    @Override
    @Transactional(propagation = Propagation.REQUIRES_NEW)
    public void refused(Context.InCollaboration inside, Right right, Target target) {
        write(REFUSED, RIGHT, null, List.of(Change.to(RIGHT, right)), null, target.municipality());
    }

    /**
     * Writes that the actor reads money, in a transaction of its own: it stands whatever becomes of the read, and reads
     * change nothing by themselves.
     */
    @Transactional(propagation = Propagation.REQUIRES_NEW)
    void read(String place, @Nullable PersonId forPerson) {
        write(READ, ECONOMY, null, place.isEmpty() ? List.of() : List.of(Change.to(PLACE, place)), forPerson, null);
    }

    private void write(
            String act,
            String kind,
            @Nullable Id id,
            List<Change> changes,
            @Nullable PersonId forPerson,
            @Nullable MunicipalityCode forMunicipality) {
        assert kinds.get().tell(kind, act, changes) : TrailKind.class + " has no " + kind + " " + act + " " + changes;
        try {
            entries.save(new AuditEntry(
                    Id.next(),
                    null,
                    Now.instant(),
                    context.get().person(),
                    forPerson,
                    forMunicipality,
                    act,
                    kind,
                    id == null ? null : id.value(),
                    changes.isEmpty() ? null : json.writeValueAsString(changes)));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
