package dk.tvaers.access;

import dk.tvaers.kernel.AccountId;
import dk.tvaers.kernel.MunicipalityCode;
import dk.tvaers.kernel.PersonId;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/**
 * The person who acts, with the roles in force today, delegated ones included.
 *
 * @param account null when the portal itself acts for the person, as jobs and demo data do
 */
public record Actor(PersonId person, @Nullable AccountId account, List<Grant> grants) {

    /** Stands in the trail where no person acted: what the portal does by itself at a set time. */
    public static final PersonId NOBODY = new PersonId(0);

    /** The portal itself, by nobody's order and with no role. */
    public static Actor portal() {
        return new Actor(NOBODY, null, List.of());
    }

    public Actor {
        grants = List.copyOf(grants);
    }

    public boolean may(Right right, Target target) {
        return grants.stream().anyMatch(grant -> grant.covers(right, target));
    }

    /** Whether the right reaches anything at all; what a navigation asks before it shows a link. */
    public boolean maySomewhere(Right right) {
        return grants.stream().anyMatch(grant -> Rights.reach(right, grant.role()) != Reach.NONE);
    }

    /** The person for whom the act is done, when only a delegated role allows it. */
    public Optional<PersonId> delegatorFor(Right right, Target target) {
        List<Grant> covering =
                grants.stream().filter(grant -> grant.covers(right, target)).toList();
        return covering.stream().anyMatch(grant -> grant.delegator() == null)
                ? Optional.empty()
                : covering.stream().map(Grant::delegator).findFirst();
    }

    /**
     * The auditor's role, when only that lets the actor so far.
     *
     * @param target null for everywhere
     */
    Optional<Grant> onlyAsAuditor(Right right, @Nullable Target target) {
        List<Grant> covering = grants.stream()
                .filter(grant ->
                        target == null ? Rights.reach(right, grant.role()) == Reach.ALL : grant.covers(right, target))
                .toList();
        return covering.stream().allMatch(grant -> grant.role() == Role.AUDITOR)
                ? covering.stream().min(Comparator.comparing(grant -> grant.delegator() != null))
                : Optional.empty();
    }

    public boolean has(Role role) {
        return grants.stream().anyMatch(grant -> grant.role() == role);
    }

    /** The municipalities that the roles are bound to, lowest code first. */
    public Set<MunicipalityCode> municipalities() {
        Set<MunicipalityCode> found = new TreeSet<>();
        for (Grant grant : grants) {
            if (grant.municipality() != null) {
                found.add(grant.municipality());
            }
        }
        return found;
    }
}
