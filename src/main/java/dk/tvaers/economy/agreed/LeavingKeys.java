package dk.tvaers.economy.agreed;

import dk.tvaers.access.CurrentContext;
import dk.tvaers.access.Guard;
import dk.tvaers.access.Right;
import dk.tvaers.access.Target;
import dk.tvaers.exchange.MemberLeaving;
import dk.tvaers.kernel.MunicipalityCode;
import io.micronaut.transaction.annotation.Transactional;
import jakarta.inject.Singleton;
import java.time.LocalDate;
import java.util.List;

/** A version that holds after a member has left no longer waits for it; where all others have approved, it is agreed. */
@Singleton
class LeavingKeys implements MemberLeaving {

    private final KeyRows rows;
    private final Deciding deciding;
    private final Guard guard;
    private final CurrentContext context;

    LeavingKeys(KeyRows rows, Deciding deciding, Guard guard, CurrentContext context) {
        this.rows = rows;
        this.deciding = deciding;
        this.guard = guard;
        this.context = context;
    }

    @Override
    public int order() {
        return 470;
    }

    @Override
    @Transactional(readOnly = true)
    public List<Consequence> consequences(MunicipalityCode municipality, LocalDate lastDay) {
        guard.require(Right.PREVIEW_ALLOCATION, Target.COLLABORATION);
        long waiting = rows.listWaiting(context.collaborationId(), List.of(municipality.value())).stream()
                .filter(each -> each.validFrom().isAfter(lastDay))
                .count();
        return waiting == 0 ? List.of() : List.of(new Consequence("key.leaving", waiting));
    }

    @Override
    @Transactional
    public void settle(MunicipalityCode municipality, LocalDate lastDay, LocalProjects choice) {
        guard.require(Right.ADMINISTER_COLLABORATION, Target.COLLABORATION);
        for (Long number : rows.listUndecided(context.collaborationId())) {
            AllocationKeyId id = new AllocationKeyId(number);
            rows.lock(context.collaborationId(), id)
                    .ifPresent(row -> deciding.agreeIfAllHaveApproved(id, row.newestNumber(), null));
        }
    }
}
