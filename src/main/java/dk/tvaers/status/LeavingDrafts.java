package dk.tvaers.status;

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

/** A leaver's drafts stay drafts: what is to count must be submitted before the last day is over. */
@Singleton
class LeavingDrafts implements MemberLeaving {

    private final DraftRows drafts;
    private final Guard guard;
    private final CurrentContext context;

    LeavingDrafts(DraftRows drafts, Guard guard, CurrentContext context) {
        this.drafts = drafts;
        this.guard = guard;
        this.context = context;
    }

    @Override
    public int order() {
        return 20;
    }

    @Override
    @Transactional(readOnly = true)
    public List<Consequence> consequences(MunicipalityCode municipality, LocalDate lastDay) {
        guard.require(Right.SEE_STATUS, Target.COLLABORATION);
        long open = drafts.countOf(context.collaborationId(), municipality);
        return open == 0 ? List.of() : List.of(new Consequence("status.leaving.drafts", open));
    }
}
