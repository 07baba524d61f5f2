package dk.tvaers.matter;

import dk.tvaers.access.CurrentContext;
import dk.tvaers.access.Guard;
import dk.tvaers.access.Right;
import dk.tvaers.access.Target;
import dk.tvaers.audit.Change;
import dk.tvaers.audit.Trail;
import dk.tvaers.kernel.Conflict;
import dk.tvaers.kernel.Forbidden;
import dk.tvaers.kernel.Invalid;
import dk.tvaers.kernel.MunicipalityCode;
import dk.tvaers.kernel.NotFound;
import dk.tvaers.kernel.Now;
import dk.tvaers.kernel.RuleBroken;
import io.micronaut.transaction.annotation.Transactional;
import jakarta.inject.Singleton;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What each municipality writes of a matter: what it has done, and what it decided. */
@Singleton
public class DecidingMatters {

    private final Matters matters;
    private final MatterRows rows;
    private final Guard guard;
    private final CurrentContext context;
    private final Trail trail;

    DecidingMatters(Matters matters, MatterRows rows, Guard guard, CurrentContext context, Trail trail) {
        this.matters = matters;
        this.rows = rows;
        this.guard = guard;
        this.context = context;
        this.trail = trail;
    }

    /**
     * Writes what a municipality has done or plans to do. Of each step the newest holds; what was written before stays.
     *
     * @param version the number of the municipality's newest step that was read; 0 when there was none
     * @throws NotFound when there is no such matter in the collaboration
     * @throws Invalid when the data cannot be accepted, or when its days are out of order
     * @throws RuleBroken when the matter is closed, or when the municipality is not asked
     * @throws Conflict when somebody else wrote for the municipality since
     * @throws Forbidden without the right to write for the municipality
     */
    @Transactional
    public void write(MatterId id, MunicipalityCode code, long version, StepData data) {
        Target at = Target.of(code);
        guard.require(Right.DECIDE_MATTER);
        MatterRow matter = matters.locked(id);
        guard.require(Right.DECIDE_MATTER, at);
        MunicipalityProgress before = matters.progress(id).stream()
                .filter(each -> each.code().equals(code))
                .findFirst()
                .orElseThrow(() -> new RuleBroken("matter.rule.not-asked"));
        if (before.number() != version) {
            throw new Conflict();
        }
        data.validate(Now.today(), matter.unit(), before);
        rows.write(
                context.collaborationId(),
                id,
                code,
                before.number() + 1,
                data.step().name(),
                data.on(),
                data.body(),
                data.outcome() == null ? null : data.outcome().name(),
                data.volume(),
                data.caseNumber(),
                data.note(),
                Now.instant(),
                context.person());
        List<Change> changes =
                new ArrayList<>(List.of(Change.to("municipality", code), Change.to("stepOn", data.on())));
        add(changes, "body", data.body());
        add(changes, "outcome", data.outcome());
        add(changes, "volume", data.volume());
        add(changes, "caseNumber", data.caseNumber());
        add(changes, "note", data.note());
        trail.record(act(data.step()), MatterTrail.MATTER, id, changes, Right.DECIDE_MATTER, at, matters.mayConduct());
    }

    private static void add(List<Change> changes, String field, @Nullable Object value) {
        if (value != null) {
            changes.add(Change.to(field, value));
        }
    }

    private static String act(MatterStep step) {
        return switch (step) {
            case PREPARED -> "prepared";
            case ON_AGENDA -> "on-agenda";
            case DECIDED -> "decided";
        };
    }
}
