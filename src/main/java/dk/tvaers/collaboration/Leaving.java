package dk.tvaers.collaboration;

import dk.tvaers.access.CurrentContext;
import dk.tvaers.access.Guard;
import dk.tvaers.access.Right;
import dk.tvaers.access.Target;
import dk.tvaers.audit.Change;
import dk.tvaers.audit.Trail;
import dk.tvaers.exchange.MemberLeaving;
import dk.tvaers.kernel.Conflict;
import dk.tvaers.kernel.Invalid;
import dk.tvaers.kernel.NotFound;
import dk.tvaers.kernel.Now;
import dk.tvaers.kernel.RuleBroken;
import io.micronaut.data.exceptions.OptimisticLockException;
import io.micronaut.transaction.annotation.Transactional;
import jakarta.inject.Singleton;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * A member leaves: what that means is told before, chosen, and settled by {@link Settling} when the last day is over.
 * Until then it can be taken back (docs/decisions/009-members-leave.md).
 */
@Singleton
public class Leaving {

    private final MembershipRows memberships;
    private final LeavingRows leavings;
    private final OfficeRows offices;
    private final CollaborationRows collaborations;
    private final List<MemberLeaving> parts;
    private final Settling settling;
    private final Guard guard;
    private final CurrentContext context;
    private final Trail trail;

    Leaving(
            MembershipRows memberships,
            LeavingRows leavings,
            OfficeRows offices,
            CollaborationRows collaborations,
            List<MemberLeaving> parts,
            Settling settling,
            Guard guard,
            CurrentContext context,
            Trail trail) {
        this.memberships = memberships;
        this.leavings = leavings;
        this.offices = offices;
        this.collaborations = collaborations;
        this.parts = parts.stream()
                .sorted(Comparator.comparingInt(MemberLeaving::order))
                .toList();
        this.settling = settling;
        this.guard = guard;
        this.context = context;
        this.trail = trail;
    }

    /**
     * What happens when a member leaves on a day.
     *
     * @throws NotFound when the collaboration has no such membership
     * @throws Forbidden without the right to administer the collaboration
     */
    @Transactional(readOnly = true)
    public LeavingPreview preview(MembershipId id, LocalDate lastDay) {
        guard.require(Right.ADMINISTER_COLLABORATION, Target.COLLABORATION);
        MembershipItem membership =
                memberships.item(context.collaborationId(), id).orElseThrow(NotFound::new);
        return new LeavingPreview(
                membership,
                lastDay,
                offices.heldAfter(context.collaborationId(), membership.code(), lastDay),
                parts.stream()
                        .flatMap(part -> part.consequences(membership.code(), lastDay).stream())
                        .toList(),
                parts.stream().anyMatch(part -> part.asks(membership.code())));
    }

    /**
     * Gives a membership its last day. When that is over already, what the member leaves behind is settled at once.
     *
     * @param version the version of the membership that was read
     * @throws NotFound when the collaboration has no such membership
     * @throws Conflict when somebody else changed it since
     * @throws Invalid when the day is before the first of the membership
     * @throws RuleBroken when the membership has an end already, or when the member still has an office after it
     * @throws Forbidden without the right to administer the collaboration
     */
    @Transactional
    public void leave(MembershipId id, long version, LocalDate lastDay, MemberLeaving.LocalProjects choice) {
        MembershipRow before = locked(id, version);
        if (before.leftOn() != null) {
            throw new RuleBroken("collaboration.rule.leaves-already");
        }
        if (lastDay.isBefore(before.joinedOn())) {
            throw new Invalid("lastDay", "collaboration.leave.before-joined");
        }
        if (!offices.heldAfter(context.collaborationId(), before.municipalityCode(), lastDay)
                .isEmpty()) {
            throw new RuleBroken("collaboration.rule.leaver-holds-office");
        }
        end(before, lastDay);
        leavings.deleteByMembershipId(id);
        leavings.save(new LeavingRow(id, null, choice, context.person(), Now.instant(), null));
        trail.record(
                "leaves",
                "membership",
                id,
                List.of(
                        Change.to("municipality", before.municipalityCode()),
                        Change.to("lastDay", lastDay),
                        Change.to("localProjects", choice)));
        if (lastDay.isBefore(Now.today())) {
            settling.settle(id);
        }
    }

    /**
     * Takes back that a member leaves: it stays.
     *
     * @throws Conflict when somebody else changed the membership since
     * @throws RuleBroken when it is not about to end, or when its last day is over
     */
    @Transactional
    public void stay(MembershipId id, long version) {
        MembershipRow before = locked(id, version);
        if (before.leftOn() == null || before.leftOn().isBefore(Now.today())) {
            throw new RuleBroken("collaboration.rule.not-leaving");
        }
        if (memberships.findByMunicipalityCode(before.municipalityCode()).stream()
                .anyMatch(other -> other.joinedOn().isAfter(before.joinedOn()))) {
            throw new RuleBroken("collaboration.rule.joins-again");
        }
        end(before, null);
        leavings.deleteByMembershipId(id);
        trail.record("stays", "membership", id, Change.between(before, before.until(null)));
    }

    private MembershipRow locked(MembershipId id, long version) {
        guard.require(Right.ADMINISTER_COLLABORATION, Target.COLLABORATION);
        collaborations.lock(context.collaborationId());
        MembershipRow row = memberships.findById(id).orElseThrow(NotFound::new);
        if (!Objects.equals(row.version(), version)) {
            throw new Conflict();
        }
        return row;
    }

    private void end(MembershipRow before, @Nullable LocalDate lastDay) {
        try {
            memberships.update(before.until(lastDay));
        } catch (OptimisticLockException overtaken) {
            throw new Conflict();
        }
    }
}
