package dk.tvaers.economy;

import dk.tvaers.collaboration.Members;
import dk.tvaers.collaboration.Municipalities;
import dk.tvaers.economy.key.Allocating;
import dk.tvaers.exchange.HoursToSettle;
import dk.tvaers.kernel.Forbidden;
import io.micronaut.transaction.annotation.Transactional;
import jakarta.inject.Singleton;

/** The members of a period and the figures that keys go by: what sharing of amounts rests on. */
@Singleton
public class Sharing {

    private final Members members;
    private final Municipalities register;
    private final HoursToSettle hours;

    Sharing(Members members, Municipalities register, HoursToSettle hours) {
        this.members = members;
        this.register = register;
        this.hours = hours;
    }

    /**
     * The calculation for whoever was a member on some day of a period; members are read once, whatever number of amounts
     * is shared, and so are inhabitants on each date. Used within the transaction that asked for it. Who shares by a key of
     * hours checks first who may know all hours.
     *
     * @throws Forbidden without the right to see the collaboration
     */
    @Transactional(readOnly = true)
    public Allocating over(SharedPeriod period) {
        return new Allocating(
                period.days(),
                period.memberDays(members.between(period.from(), period.to())),
                new KnownFigures(register, hours));
    }
}
