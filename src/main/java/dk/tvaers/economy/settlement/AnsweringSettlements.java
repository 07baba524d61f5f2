package dk.tvaers.economy.settlement;

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
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** Each municipality approves what was sent, or objects to a line or to the whole; bound to the figures that were seen. */
@Singleton
public class AnsweringSettlements {

    public static final int LONGEST_REASON = 1000;

    private final SettlementRows rows;
    private final Settlements settlements;
    private final Sent sent;
    private final Guard guard;
    private final CurrentContext context;
    private final Trail trail;

    AnsweringSettlements(
            SettlementRows rows, Settlements settlements, Sent sent, Guard guard, CurrentContext context, Trail trail) {
        this.rows = rows;
        this.settlements = settlements;
        this.sent = sent;
        this.guard = guard;
        this.context = context;
        this.trail = trail;
    }

    /**
     * Approves what was sent last for a municipality. Whoever asks again changes nothing.
     *
     * @param number of the issue that was read
     * @param digest of what it said
     * @return whether it was this that approved it; false when the municipality had approved it before
     * @throws NotFound when there is none in the collaboration
     * @throws Conflict when another issue was sent since, or the digest is another
     * @throws RuleBroken when it is not sent or locked, the municipality is not asked, or something is no longer as it was
     *     sent: {@link Settlements#differences} tells what
     * @throws Forbidden without the right to approve settlements for the municipality
     */
    @Transactional
    public boolean approve(SettlementId id, MunicipalityCode code, int number, String digest) {
        guard.require(Right.APPROVE_SETTLEMENT);
        SettlementItem item = held(id, number, digest);
        guard.require(Right.APPROVE_SETTLEMENT, Target.of(code));
        if (asked(item, code).state() == Answer.State.APPROVED) {
            return false;
        }
        requireSent(item);
        int changed = sent.differences(item).size();
        if (changed > 0) {
            throw new RuleBroken("settlement.rule.changed", changed);
        }
        rows.approve(
                context.collaborationId(),
                Id.next(),
                Objects.requireNonNull(item.issue()),
                code,
                context.person(),
                forPerson(code),
                Now.instant());
        record("approved", id, code, List.of(Change.to("number", number), Change.to("municipality", code)));
        return true;
    }

    /**
     * Objects for a municipality. It may still approve what was sent; until then the settlement is not locked.
     *
     * @param line the number of the line; null when the whole is objected to
     * @throws NotFound when there is none in the collaboration, or it has no such line
     * @throws Conflict when another issue was sent since, or the digest is another
     * @throws Invalid of the field {@code reason} when there is none, or it is too long
     * @throws RuleBroken when it is not sent or locked, or the municipality is not asked or has approved it
     * @throws Forbidden without the right to approve settlements for the municipality
     */
    @Transactional
    public void object(
            SettlementId id, MunicipalityCode code, int number, String digest, @Nullable Integer line, String reason) {
        guard.require(Right.APPROVE_SETTLEMENT);
        SettlementItem item = held(id, number, digest);
        guard.require(Right.APPROVE_SETTLEMENT, Target.of(code));
        String given = reason.strip();
        new Invalid.Collector()
                .check(!given.isEmpty(), "reason", "error.required")
                .check(given.length() <= LONGEST_REASON, "reason", "error.too-long", LONGEST_REASON)
                .throwIfAny();
        requireSent(item);
        if (asked(item, code).state() == Answer.State.APPROVED) {
            throw new RuleBroken("settlement.rule.approved");
        }
        IssueId issue = Objects.requireNonNull(item.issue());
        SettlementLine found = line == null ? null : sent.line(issue, line);
        rows.object(
                context.collaborationId(),
                Id.next(),
                issue,
                found == null ? null : found.id(),
                code,
                given,
                context.person(),
                forPerson(code),
                Now.instant());
        List<Change> changes = new ArrayList<>(
                List.of(Change.to("number", number), Change.to("municipality", code), Change.to("reason", given)));
        if (found != null) {
            changes.add(Change.to("line", found.title()));
        }
        record("objected", id, code, changes);
    }

    private SettlementItem held(SettlementId id, int number, String digest) {
        if (rows.lock(context.collaborationId(), id).isEmpty()) {
            throw new NotFound();
        }
        SettlementItem item = settlements.get(id);
        if (item.issueNumber() != number || !Objects.equals(item.digest(), digest)) {
            throw new Conflict();
        }
        return item;
    }

    private static void requireSent(SettlementItem item) {
        if (item.state() == SettlementState.LOCKED) {
            throw new RuleBroken("settlement.rule.locked");
        }
        if (item.state() != SettlementState.SENT) {
            throw new RuleBroken("settlement.rule.not-sent");
        }
    }

    private Answer asked(SettlementItem item, MunicipalityCode code) {
        return settlements.answers(item).stream()
                .filter(each -> each.municipality().equals(code))
                .findFirst()
                .orElseThrow(() -> new RuleBroken("settlement.rule.not-asked"));
    }

    private @Nullable PersonId forPerson(MunicipalityCode code) {
        return context.actor()
                .delegatorFor(Right.APPROVE_SETTLEMENT, Target.of(code))
                .orElse(null);
    }

    private void record(String act, SettlementId id, MunicipalityCode code, List<Change> changes) {
        trail.record(act, SettlementTrail.SETTLEMENT, id, changes, Right.APPROVE_SETTLEMENT, Target.of(code), false);
    }
}
