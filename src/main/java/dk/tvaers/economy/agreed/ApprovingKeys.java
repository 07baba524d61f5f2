package dk.tvaers.economy.agreed;

import dk.tvaers.access.CurrentContext;
import dk.tvaers.access.Guard;
import dk.tvaers.access.Right;
import dk.tvaers.access.Target;
import dk.tvaers.audit.Change;
import dk.tvaers.audit.Trail;
import dk.tvaers.kernel.Conflict;
import dk.tvaers.kernel.Forbidden;
import dk.tvaers.kernel.Id;
import dk.tvaers.kernel.Invalid;
import dk.tvaers.kernel.MunicipalityCode;
import dk.tvaers.kernel.NotFound;
import dk.tvaers.kernel.Now;
import dk.tvaers.kernel.PersonId;
import dk.tvaers.kernel.RuleBroken;
import io.micronaut.transaction.annotation.Transactional;
import jakarta.inject.Singleton;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Each member's director approves a version of a key, or says why not; the last approval makes it hold from its first day. */
@Singleton
public class ApprovingKeys {

    public static final int LONGEST_REASON = 1000;

    private final KeyRows rows;
    private final Deciding deciding;
    private final Guard guard;
    private final CurrentContext context;
    private final Trail trail;

    ApprovingKeys(KeyRows rows, Deciding deciding, Guard guard, CurrentContext context, Trail trail) {
        this.rows = rows;
        this.deciding = deciding;
        this.guard = guard;
        this.context = context;
        this.trail = trail;
    }

    /**
     * Approves the newest version for a municipality. Whoever asks again changes nothing.
     *
     * @param number of the version that was read
     * @param digest of what it said
     * @return whether it was this that approved it; false when the municipality had approved it before
     * @throws NotFound when there is no such key in the collaboration
     * @throws Conflict when another version is the newest now, or the digest is another
     * @throws RuleBroken when the version is withdrawn or agreed, or the municipality is no member on its first day
     * @throws Forbidden without the right to approve keys for the municipality
     */
    @Transactional
    public boolean approve(AllocationKeyId id, MunicipalityCode code, int number, String digest) {
        guard.require(Right.APPROVE_KEY);
        KeyVersionLine version = deciding.locked(id, number, digest);
        guard.require(Right.APPROVE_KEY, Target.of(code));
        if (asked(id, number, code).isGiven()) {
            return false;
        }
        Deciding.requireWaiting(version);
        rows.addApproval(context.collaborationId(), id, number, code, context.person(), forPerson(code), Now.instant());
        trail.record(
                "approved",
                KeyTrail.KEY,
                id,
                List.of(Change.to("number", number), Change.to("municipality", code)),
                Right.APPROVE_KEY,
                Target.of(code),
                false);
        deciding.agreeIfAllHaveApproved(id, number, context.person());
        return true;
    }

    /**
     * Says why a municipality does not approve the newest version. It may still do so later.
     *
     * @throws NotFound when there is no such key in the collaboration
     * @throws Conflict when another version is the newest now, or the digest is another
     * @throws Invalid of the field {@code reason} when there is none, or it is too long
     * @throws RuleBroken when the municipality has approved it, or when it could not approve it either
     * @throws Forbidden without the right to approve keys for the municipality
     */
    @Transactional
    public void object(AllocationKeyId id, MunicipalityCode code, int number, String digest, String reason) {
        guard.require(Right.APPROVE_KEY);
        KeyVersionLine version = deciding.locked(id, number, digest);
        guard.require(Right.APPROVE_KEY, Target.of(code));
        String given = reason.strip();
        new Invalid.Collector()
                .check(!given.isEmpty(), "reason", "error.required")
                .check(given.length() <= LONGEST_REASON, "reason", "error.too-long", LONGEST_REASON)
                .throwIfAny();
        if (asked(id, number, code).isGiven()) {
            throw new RuleBroken("key.rule.approved");
        }
        Deciding.requireWaiting(version);
        rows.addObjection(
                context.collaborationId(),
                Id.next(),
                id,
                number,
                code,
                given,
                context.person(),
                forPerson(code),
                Now.instant());
        trail.record(
                "objected",
                KeyTrail.KEY,
                id,
                List.of(Change.to("number", number), Change.to("municipality", code), Change.to("reason", given)),
                Right.APPROVE_KEY,
                Target.of(code),
                false);
    }

    private KeyApproval asked(AllocationKeyId id, int number, MunicipalityCode code) {
        return rows.listApprovals(context.collaborationId(), id, number).stream()
                .filter(each -> each.municipality().equals(code))
                .findFirst()
                .orElseThrow(() -> new RuleBroken("key.rule.not-asked"));
    }

    private @Nullable PersonId forPerson(MunicipalityCode code) {
        return context.actor().delegatorFor(Right.APPROVE_KEY, Target.of(code)).orElse(null);
    }
}
