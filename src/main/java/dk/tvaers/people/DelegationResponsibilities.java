package dk.tvaers.people;

import dk.tvaers.access.CurrentContext;
import dk.tvaers.access.Guard;
import dk.tvaers.access.Right;
import dk.tvaers.access.Target;
import dk.tvaers.exchange.Responsibilities;
import dk.tvaers.exchange.Responsibility;
import dk.tvaers.exchange.Responsibility.Unless;
import dk.tvaers.kernel.Conflict;
import dk.tvaers.kernel.Invalid;
import dk.tvaers.kernel.Now;
import dk.tvaers.kernel.Period;
import dk.tvaers.kernel.PersonId;
import dk.tvaers.kernel.RuleBroken;
import jakarta.inject.Singleton;
import java.time.LocalDate;
import java.util.List;

/** Acting for others: a successor acts for them from the day after. What the person has delegated ends with the roles. */
@Singleton
class DelegationResponsibilities implements Responsibilities {

    private static final String ID = "delegation/";

    private final DelegationRows rows;
    private final Delegations delegations;
    private final Guard guard;
    private final CurrentContext context;

    DelegationResponsibilities(DelegationRows rows, Delegations delegations, Guard guard, CurrentContext context) {
        this.rows = rows;
        this.delegations = delegations;
        this.guard = guard;
        this.context = context;
    }

    @Override
    public int order() {
        return 110;
    }

    @Override
    public List<Responsibility> of(PersonId person) {
        guard.require(Right.ADMINISTER_PERSONS, Target.COLLABORATION);
        return rows.of(context.collaborationId(), person, Now.today()).stream()
                .filter(each -> each.receiver().equals(person))
                .map(each -> new Responsibility(
                        ID + each.id(), "people.leaving.delegation", each.giverName(), null, null, Unless.ENDS))
                .toList();
    }

    @Override
    public void handOver(Responsibility responsibility, PersonId from, PersonId to, LocalDate lastDay) {
        DelegationId id = DelegationId.of(responsibility.id().substring(ID.length()));
        Delegation before = rows.lock(context.collaborationId(), id)
                .filter(each -> each.toPersonId().equals(from))
                .orElseThrow(Conflict::new);
        LocalDate next = lastDay.isBefore(Now.today()) ? Now.today() : lastDay.plusDays(1);
        LocalDate begin = before.fromOn().isAfter(next) ? before.fromOn() : next;
        if (!before.toOn().isBefore(begin)) {
            try {
                delegations.giveFor(before.fromPersonId(), to, new Period(begin, before.toOn()));
            } catch (RuleBroken refused) {
                throw new Invalid(
                        responsibility.id(), refused.key(), refused.parameters().toArray());
            }
        }
        delegations.end(before, lastDay);
    }

    @Override
    public void end(PersonId person, LocalDate lastDay) {
        rows.lockOf(context.collaborationId(), person, Now.today()).forEach(each -> delegations.end(each, lastDay));
    }
}
