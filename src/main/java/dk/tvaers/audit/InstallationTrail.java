package dk.tvaers.audit;

import dk.tvaers.kernel.AccountId;
import dk.tvaers.kernel.Id;
import dk.tvaers.kernel.Now;
import io.micronaut.serde.ObjectMapper;
import io.micronaut.transaction.TransactionDefinition.Propagation;
import io.micronaut.transaction.annotation.Transactional;
import jakarta.inject.Provider;
import jakarta.inject.Singleton;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Keeps what was done outside all collaborations. A line is written in the transaction of what it tells of. */
@Singleton
public class InstallationTrail {

    private final InstallationEntries entries;
    private final Provider<TrailKinds> kinds;
    private final ObjectMapper json;

    InstallationTrail(InstallationEntries entries, Provider<TrailKinds> kinds, ObjectMapper json) {
        this.entries = entries;
        this.kinds = kinds;
        this.json = json;
    }

    /**
     * Writes that something was done to a record of the installation.
     *
     * @param account who did it; null when nobody was logged in
     * @param act what was done to which kind of record, e.g. {@code collaboration.created}
     */
    @Transactional(propagation = Propagation.MANDATORY)
    public void record(@Nullable AccountId account, String act, @Nullable Id subject, List<Change> changes) {
        assert kinds.get().tell(InstallationEntry.kind(act), InstallationEntry.done(act), changes)
                : TrailKind.class + " has no " + act + " " + changes;
        try {
            entries.save(new InstallationEntry(
                    Id.next(),
                    Now.instant(),
                    account,
                    act,
                    subject == null ? null : subject.value(),
                    changes.isEmpty() ? null : json.writeValueAsString(changes)));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
