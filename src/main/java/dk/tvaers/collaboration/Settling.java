package dk.tvaers.collaboration;

import dk.tvaers.access.CurrentContext;
import dk.tvaers.audit.Trail;
import dk.tvaers.exchange.MemberLeaving;
import dk.tvaers.kernel.Now;
import io.micronaut.transaction.annotation.Transactional;
import jakarta.inject.Singleton;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;

/** Settles what a member left behind, once, when its last day is over. */
@Singleton
class Settling {

    private final MembershipRows memberships;
    private final LeavingRows leavings;
    private final CollaborationRows collaborations;
    private final List<MemberLeaving> parts;
    private final CurrentContext context;
    private final Trail trail;

    Settling(
            MembershipRows memberships,
            LeavingRows leavings,
            CollaborationRows collaborations,
            List<MemberLeaving> parts,
            CurrentContext context,
            Trail trail) {
        this.memberships = memberships;
        this.leavings = leavings;
        this.collaborations = collaborations;
        this.parts = parts.stream()
                .sorted(Comparator.comparingInt(MemberLeaving::order))
                .toList();
        this.context = context;
        this.trail = trail;
    }

    /** Done again, or too early, it does nothing. A municipality that is a member again keeps what it has. */
    @Transactional
    void settle(MembershipId id) {
        collaborations.lock(context.collaborationId());
        MembershipRow membership = memberships.findById(id).orElseThrow();
        LeavingRow leaving = leavings.findByMembershipId(id).orElseThrow();
        LocalDate lastDay = membership.leftOn();
        LocalDate today = Now.today();
        if (leaving.settledAt() != null || lastDay == null || !lastDay.isBefore(today)) {
            return;
        }
        if (memberships.findByMunicipalityCode(membership.municipalityCode()).stream()
                .noneMatch(other -> other.period().contains(today))) {
            parts.forEach(part -> part.settle(membership.municipalityCode(), lastDay, leaving.localProjects()));
        }
        leavings.update(leaving.settled(Now.instant()));
        trail.record("left", "membership", id, Changes.of(membership.municipalityCode(), membership.period()));
    }
}
