package dk.tvaers.economy.settlement;

import dk.tvaers.access.CurrentContext;
import dk.tvaers.access.Guard;
import dk.tvaers.access.Right;
import dk.tvaers.access.Target;
import dk.tvaers.audit.Change;
import dk.tvaers.audit.Trail;
import dk.tvaers.kernel.Conflict;
import dk.tvaers.kernel.Forbidden;
import dk.tvaers.kernel.NotFound;
import dk.tvaers.kernel.Now;
import dk.tvaers.kernel.RuleBroken;
import io.micronaut.transaction.annotation.Transactional;
import jakarta.inject.Singleton;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

/** The coordinator begins settlements, changes and sends them, takes them back and calls them off; until they are locked. */
@Singleton
public class KeepingSettlements {

    private final SettlementRows rows;
    private final Sending sending;
    private final Guard guard;
    private final CurrentContext context;
    private final Trail trail;

    KeepingSettlements(SettlementRows rows, Sending sending, Guard guard, CurrentContext context, Trail trail) {
        this.rows = rows;
        this.sending = sending;
        this.guard = guard;
        this.context = context;
        this.trail = trail;
    }

    /**
     * Begins a settlement, as a draft.
     *
     * @throws RuleBroken when one of the period is open, a quarter is settled already, or the year is and the quarter is of it
     * @throws Forbidden without the right to settle
     */
    @Transactional
    public SettlementId begin(SettlementData data) {
        guard.require(Right.KEEP_SETTLEMENTS, Target.COLLABORATION);
        SettlementPeriod period = data.period();
        List<SettlementRow> known = rows.lockPeriod(context.collaborationId(), period.year(), period.quarter());
        for (SettlementRow other : known) {
            boolean locked = rows.locks(context.collaborationId(), other.id()) > 0;
            if (!locked && other.calledOffOn() == null) {
                throw new RuleBroken("settlement.rule.open");
            }
            if (locked && period.isOnAccount()) {
                throw new RuleBroken("settlement.rule.quarter-settled");
            }
        }
        if (period.isOnAccount() && yearIsLocked(period.year())) {
            throw new RuleBroken("settlement.rule.year-settled", String.valueOf(period.year()));
        }
        SettlementId id = SettlementId.next();
        rows.save(SettlementRow.of(id, period, known.size() + 1, data.carryOver(), data.note()));
        trail.record(
                "begun",
                SettlementTrail.SETTLEMENT,
                id,
                List.of(Change.to("period", period.code()), Change.to("carryOver", data.carryOver())));
        return id;
    }

    /**
     * Chooses otherwise of a draft.
     *
     * @param version the version that was read
     * @throws NotFound when there is none in the collaboration
     * @throws Conflict when somebody else changed it since
     * @throws RuleBroken when it is no draft, or another period is named
     * @throws Forbidden without the right to settle
     */
    @Transactional
    public void change(SettlementId id, long version, SettlementData data) {
        SettlementRow before = held(id, version);
        if (before.isSent()) {
            throw new RuleBroken("settlement.rule.sent");
        }
        if (!before.period().equals(data.period())) {
            throw new RuleBroken("settlement.rule.other-period");
        }
        List<Change> changes = new ArrayList<>();
        if (before.carryOver() != data.carryOver()) {
            changes.add(new Change("carryOver", String.valueOf(before.carryOver()), String.valueOf(data.carryOver())));
        }
        if (!Objects.equals(before.note(), data.note())) {
            changes.add(new Change("note", before.note(), data.note()));
        }
        if (!changes.isEmpty()) {
            rows.update(before.saying(data.carryOver(), data.note()));
            trail.record("changed", SettlementTrail.SETTLEMENT, id, changes);
        }
    }

    /**
     * Sends it as it is reckoned now to the municipalities' directors, who are told. What they answered to an earlier issue no
     * longer counts.
     *
     * @param version the version that was read
     * @throws NotFound when there is none in the collaboration
     * @throws Conflict when somebody else changed it since
     * @throws RuleBroken when it is locked or called off, has no host or nothing to settle, says what was sent already, or
     *     something on account in the year is open
     * @throws Forbidden without the right to settle
     */
    @Transactional
    public void send(SettlementId id, long version) {
        SettlementRow before = held(id, version);
        SettlementRow after = before.sentAgain();
        sending.send(before, after.newestIssue());
        rows.update(after);
        trail.record("sent", SettlementTrail.SETTLEMENT, id, List.of(Change.to("number", after.newestIssue())));
    }

    /**
     * Takes back what was sent, so that it is a draft again. Errors as when it is sent.
     *
     * @throws RuleBroken also when it is not sent
     */
    @Transactional
    public void takeBack(SettlementId id, long version) {
        SettlementRow before = held(id, version);
        if (!before.isSent()) {
            throw new RuleBroken("settlement.rule.not-sent");
        }
        rows.update(before.takenBack());
        trail.record("taken-back", SettlementTrail.SETTLEMENT, id, List.of(Change.to("number", before.newestIssue())));
    }

    /**
     * Gives it up: one that was never sent is removed, another one stands as called off. Errors as when it is sent.
     *
     * @return whether it still stands
     */
    @Transactional
    public boolean callOff(SettlementId id, long version) {
        SettlementRow before = held(id, version);
        if (before.newestIssue() == 0) {
            rows.delete(before);
            trail.record(
                    "removed",
                    SettlementTrail.SETTLEMENT,
                    id,
                    List.of(new Change("period", before.period().code(), null)));
            return false;
        }
        rows.update(before.calledOff(Now.today()));
        trail.record("called-off", SettlementTrail.SETTLEMENT, id, List.of());
        return true;
    }

    private SettlementRow held(SettlementId id, long version) {
        guard.require(Right.KEEP_SETTLEMENTS, Target.COLLABORATION);
        SettlementRow row = rows.lock(context.collaborationId(), id).orElseThrow(NotFound::new);
        row.require(version);
        if (rows.locks(context.collaborationId(), id) > 0) {
            throw new RuleBroken("settlement.rule.locked");
        }
        if (row.calledOffOn() != null) {
            throw new RuleBroken("settlement.rule.called-off");
        }
        return row;
    }

    private boolean yearIsLocked(int year) {
        return rows.lockPeriod(context.collaborationId(), year, SettlementPeriod.YEAR).stream()
                .anyMatch(each -> rows.locks(context.collaborationId(), each.id()) > 0);
    }
}
