package dk.tvaers.economy;

import dk.tvaers.collaboration.MembershipItem;
import dk.tvaers.economy.key.Allocating;
import dk.tvaers.economy.key.KeyBasis;
import dk.tvaers.economy.key.MemberDays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Shares amounts over many periods that lie within one: memberships are read once for all of them, and so are inhabitants
 * on each date and hours of each key. Used within the transaction that asked for it.
 */
public final class SharingWithin {

    private final List<MembershipItem> memberships;
    private final KeyBasis figures;
    private final Map<SharedPeriod, Allocating> known = new HashMap<>();

    SharingWithin(List<MembershipItem> memberships, KeyBasis figures) {
        this.memberships = memberships;
        this.figures = figures;
    }

    /** Those that run on some day of the whole period. */
    public List<MembershipItem> memberships() {
        return memberships;
    }

    /** The figures that keys go by, as they are known. */
    public KeyBasis figures() {
        return figures;
    }

    /** On how many days of a period within the whole one each was a member. */
    public List<MemberDays> memberDays(SharedPeriod period) {
        return period.memberDays(memberships);
    }

    /** The calculation for whoever was a member on some day of a period within the whole one. */
    public Allocating over(SharedPeriod period) {
        return known.computeIfAbsent(period, each -> new Allocating(each.days(), memberDays(each), figures));
    }
}
