package dk.tvaers.economy;

import dk.tvaers.access.Guard;
import dk.tvaers.access.Right;
import dk.tvaers.access.Target;
import dk.tvaers.collaboration.Members;
import dk.tvaers.collaboration.MembershipItem;
import dk.tvaers.collaboration.Municipalities;
import dk.tvaers.economy.key.Allocating;
import dk.tvaers.economy.key.Allocation;
import dk.tvaers.economy.key.AllocationKey;
import dk.tvaers.exchange.HoursToSettle;
import dk.tvaers.kernel.Forbidden;
import dk.tvaers.kernel.Invalid;
import dk.tvaers.kernel.Money;
import dk.tvaers.kernel.MunicipalityCode;
import dk.tvaers.kernel.RuleBroken;
import io.micronaut.transaction.annotation.Transactional;
import jakarta.inject.Singleton;
import java.time.LocalDate;
import java.util.List;

/** What a key would make of an amount, before anybody chooses it. Nothing is kept. */
@Singleton
public class AllocationPreviews {

    private final Members members;
    private final Municipalities register;
    private final HoursToSettle hours;
    private final Guard guard;

    AllocationPreviews(Members members, Municipalities register, HoursToSettle hours, Guard guard) {
        this.members = members;
        this.register = register;
        this.hours = hours;
        this.guard = guard;
    }

    /**
     * The share of each that is a member on a date.
     *
     * @throws RuleBroken when there is no member on that date, or the key has nothing to go by
     * @throws Invalid of the field {@code key} when it names who is no member, or whose inhabitants are not known
     * @throws Forbidden by hours, without the right to see all loans
     */
    @Transactional(readOnly = true)
    public Allocation preview(Money amount, LocalDate date, AllocationKey key) {
        guard.require(Right.PREVIEW_ALLOCATION);
        if (key.simple().anyMatch(AllocationKey.Hours.class::isInstance)) {
            guard.require(Right.SEE_LOAN, Target.COLLABORATION);
        }
        List<MunicipalityCode> codes =
                members.on(date).stream().map(MembershipItem::code).toList();
        return new Allocating(codes, new KnownFigures(register, hours)).of(amount, key);
    }
}
