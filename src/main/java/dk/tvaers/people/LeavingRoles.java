package dk.tvaers.people;

import dk.tvaers.access.CurrentContext;
import dk.tvaers.access.Guard;
import dk.tvaers.access.Right;
import dk.tvaers.access.Target;
import dk.tvaers.exchange.MemberLeaving;
import dk.tvaers.kernel.MunicipalityCode;
import dk.tvaers.kernel.Now;
import io.micronaut.transaction.annotation.Transactional;
import jakarta.inject.Singleton;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/** What becomes of the roles in a municipality that leaves: they end with the last day. The persons stay as contacts. */
@Singleton
class LeavingRoles implements MemberLeaving {

    private final RolesOfMember rows;
    private final Roles roles;
    private final Guard guard;
    private final CurrentContext context;

    LeavingRoles(RolesOfMember rows, Roles roles, Guard guard, CurrentContext context) {
        this.rows = rows;
        this.roles = roles;
        this.guard = guard;
        this.context = context;
    }

    @Override
    public int order() {
        return 30;
    }

    @Override
    @Transactional(readOnly = true)
    public List<Consequence> consequences(MunicipalityCode municipality, LocalDate lastDay) {
        guard.require(Right.SEE_PERSONS, Target.COLLABORATION);
        List<Consequence> consequences = new ArrayList<>();
        List<RoleGrant> ending = rows.after(context.collaborationId(), municipality, lastDay);
        if (!ending.isEmpty()) {
            long persons = ending.stream().map(RoleGrant::personId).distinct().count();
            consequences.add(new Consequence("people.leaving.roles", ending.size(), List.of(persons)));
        }
        long wide = rows.countWide(context.collaborationId(), municipality, lastDay);
        if (wide > 0) {
            consequences.add(new Consequence("people.leaving.wide-roles", wide));
        }
        return consequences;
    }

    @Override
    @Transactional
    public void settle(MunicipalityCode municipality, LocalDate lastDay, LocalProjects choice) {
        guard.require(Right.ADMINISTER_PERSONS, Target.COLLABORATION);
        LocalDate yesterday = Now.today().minusDays(1);
        for (RoleGrant role : rows.after(context.collaborationId(), municipality, lastDay)) {
            // one that began after the last day was in force until now
            boolean begunSince =
                    role.fromOn().isAfter(lastDay) && !role.fromOn().isAfter(yesterday);
            roles.end(role.id(), begunSince ? yesterday : lastDay);
        }
    }
}
