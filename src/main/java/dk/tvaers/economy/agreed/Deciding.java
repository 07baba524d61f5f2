package dk.tvaers.economy.agreed;

import dk.tvaers.access.CurrentContext;
import dk.tvaers.audit.Change;
import dk.tvaers.audit.Trail;
import dk.tvaers.kernel.Conflict;
import dk.tvaers.kernel.NotFound;
import dk.tvaers.kernel.Now;
import dk.tvaers.kernel.PersonId;
import dk.tvaers.kernel.RuleBroken;
import jakarta.inject.Singleton;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What becomes of a version that is proposed. Everything here is done with the key locked. */
@Singleton
final class Deciding {

    private final KeyRows rows;
    private final CurrentContext context;
    private final Trail trail;

    Deciding(KeyRows rows, CurrentContext context, Trail trail) {
        this.rows = rows;
        this.context = context;
        this.trail = trail;
    }

    /**
     * Locks a key, and finds the version that was read.
     *
     * @param digest of what was read; null where the number says enough
     * @throws NotFound when there is no such key
     * @throws Conflict when another version is the newest, or it says something else
     */
    KeyVersionLine locked(AllocationKeyId id, int number, @Nullable String digest) {
        KeyRow row = rows.lock(context.collaborationId(), id).orElseThrow(NotFound::new);
        KeyVersionLine newest = rows.listVersions(context.collaborationId(), id).getFirst();
        if (row.newestNumber() != number || digest != null && !newest.digest().equals(digest)) {
            throw new Conflict();
        }
        return newest;
    }

    /** @throws RuleBroken when the version has an outcome already */
    KeyVersionLine waiting(AllocationKeyId id, int number, @Nullable String digest) {
        KeyVersionLine version = locked(id, number, digest);
        requireWaiting(version);
        return version;
    }

    static void requireWaiting(KeyVersionLine version) {
        if (version.outcome() != null) {
            throw new RuleBroken(version.outcome() == KeyOutcome.AGREED ? "key.rule.agreed" : "key.rule.withdrawn");
        }
    }

    void decide(AllocationKeyId id, int number, KeyOutcome outcome, @Nullable PersonId by) {
        rows.decide(context.collaborationId(), id, number, outcome.name(), by, Now.instant());
    }

    /** Lets a version be agreed when nobody who is a member on its first day is missing. */
    void agreeIfAllHaveApproved(AllocationKeyId id, int number, @Nullable PersonId by) {
        boolean all = rows.listVersions(context.collaborationId(), id).stream()
                .anyMatch(line -> line.number() == number
                        && line.outcome() == null
                        && line.asked() > 0
                        && line.approved() == line.asked());
        if (all) {
            decide(id, number, KeyOutcome.AGREED, by);
            trail.record("agreed", KeyTrail.KEY, id, List.of(Change.to("number", number)));
        }
    }
}
