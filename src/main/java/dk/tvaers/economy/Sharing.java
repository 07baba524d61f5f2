package dk.tvaers.economy;

import dk.tvaers.collaboration.Members;
import dk.tvaers.collaboration.Municipalities;
import dk.tvaers.economy.key.Allocating;
import dk.tvaers.economy.key.AllocationKey;
import dk.tvaers.economy.key.KeyBasis;
import dk.tvaers.exchange.HoursToSettle;
import dk.tvaers.kernel.Forbidden;
import dk.tvaers.kernel.Invalid;
import dk.tvaers.kernel.Money;
import dk.tvaers.kernel.MunicipalityCode;
import dk.tvaers.kernel.RuleBroken;
import io.micronaut.transaction.annotation.Transactional;
import jakarta.inject.Singleton;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Optional;

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
        return within(period).over(period);
    }

    /**
     * The calculations for periods that lie within one.
     *
     * @throws Forbidden without the right to see the collaboration
     */
    @Transactional(readOnly = true)
    public SharingWithin within(SharedPeriod whole) {
        return new SharingWithin(members.between(whole.from(), whole.to()), new KnownFigures(register, hours));
    }

    /**
     * Checks that a key can share among the members of a day. How many hours somebody will have borrowed is not known yet,
     * and is taken as the same for each.
     *
     * @throws RuleBroken when there is no member on the day, or the key weighs nothing for all
     * @throws Invalid of the field {@code key} when it names who is no member, or whose inhabitants are not known
     */
    @Transactional(readOnly = true)
    public void check(AllocationKey key, LocalDate date) {
        SharedPeriod day = SharedPeriod.on(date);
        KeyBasis figures = new KnownFigures(register, hours);
        KeyBasis alike = new KeyBasis() {
            @Override
            public Optional<Integer> inhabitants(AllocationKey.PerInhabitant asked, MunicipalityCode municipality) {
                return figures.inhabitants(asked, municipality);
            }

            @Override
            public BigDecimal hours(AllocationKey.Hours asked, MunicipalityCode municipality) {
                return BigDecimal.ONE;
            }
        };
        new Allocating(1, day.memberDays(members.between(date, date)), alike).of(Money.kroner(1), key);
    }
}
