package dk.tvaers.economy;

import dk.tvaers.collaboration.MembershipItem;
import dk.tvaers.economy.key.Allocating;
import dk.tvaers.economy.key.KeyBasis;
import dk.tvaers.economy.key.MemberDays;
import java.util.List;

/** Who was a member when within some period, and the figures that keys go by: as they are known, read once. */
public final class Weights {

    private final SharedPeriod all;
    private final List<MembershipItem> memberships;
    private final KeyBasis figures;

    Weights(SharedPeriod all, List<MembershipItem> memberships, KeyBasis figures) {
        this.all = all;
        this.memberships = memberships;
        this.figures = figures;
    }

    public KeyBasis figures() {
        return figures;
    }

    /** @throws IllegalArgumentException when the part reaches out of the period */
    public List<MemberDays> memberDays(SharedPeriod part) {
        if (part.from().isBefore(all.from()) || part.to().isAfter(all.to())) {
            throw new IllegalArgumentException(part + " is not within " + all);
        }
        return part.memberDays(memberships);
    }

    /** @throws IllegalArgumentException when the part reaches out of the period */
    public Allocating over(SharedPeriod part) {
        return new Allocating(part.days(), memberDays(part), figures);
    }
}
