package dk.tvaers.audit;

import dk.tvaers.kernel.AccountId;
import io.micronaut.data.annotation.Id;
import io.micronaut.data.annotation.MappedEntity;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** One line of the installation's trail: what was done outside all collaborations. */
@MappedEntity("installation_audit")
record InstallationEntry(
        @Id Long id,
        Instant at,
        @Nullable AccountId accountId,
        String act,
        @Nullable Long subjectId,
        @Nullable String changes) {

    /** Of {@code account.closed} the account. */
    static String kind(String act) {
        return act.substring(0, act.indexOf('.'));
    }

    /** Of {@code account.closed} that it was closed. */
    static String done(String act) {
        return act.substring(act.indexOf('.') + 1);
    }
}
