package dk.tvaers.economy.cost;

import dk.tvaers.access.CurrentContext;
import dk.tvaers.access.Guard;
import dk.tvaers.access.Right;
import dk.tvaers.access.Target;
import dk.tvaers.audit.Change;
import dk.tvaers.audit.Trail;
import dk.tvaers.kernel.Conflict;
import dk.tvaers.kernel.Forbidden;
import dk.tvaers.kernel.Invalid;
import dk.tvaers.kernel.NotFound;
import dk.tvaers.kernel.Now;
import dk.tvaers.kernel.RuleBroken;
import io.micronaut.data.exceptions.DataAccessException;
import io.micronaut.transaction.annotation.Transactional;
import jakarta.inject.Singleton;
import java.sql.SQLIntegrityConstraintViolationException;
import java.util.List;
import java.util.Objects;

/** Types of cost, by which budget and costs are compared; the coordinator keeps them. */
@Singleton
public class CostTypes {

    /** Within a collaboration. */
    public static final String PATH = Costs.PATH + "/omkostningstyper";

    public static final int LONGEST_NAME = 100;

    static final String KIND = "cost-type";

    private final CostTypeRows rows;
    private final Guard guard;
    private final CurrentContext context;
    private final Trail trail;

    CostTypes(CostTypeRows rows, Guard guard, CurrentContext context, Trail trail) {
        this.rows = rows;
        this.guard = guard;
        this.context = context;
        this.trail = trail;
    }

    /** By name; those that are no longer chosen come last. */
    @Transactional(readOnly = true)
    public List<CostTypeItem> list() {
        guard.require(Right.SEE_ECONOMY);
        return rows.list(context.collaborationId());
    }

    /** @throws NotFound when there is none in the collaboration */
    @Transactional(readOnly = true)
    public CostTypeItem get(CostTypeId id) {
        guard.require(Right.SEE_ECONOMY);
        return rows.find(context.collaborationId(), id).orElseThrow(NotFound::new);
    }

    /**
     * Adds a type.
     *
     * @param name at most {@value #LONGEST_NAME} characters, like no other
     * @throws Invalid when the name is missing or too long
     * @throws RuleBroken when there is one of that name
     * @throws Forbidden without the right to keep the budget
     */
    @Transactional
    public CostTypeId add(String name) {
        guard.require(Right.KEEP_BUDGET, Target.COLLABORATION);
        String plain = checked(name);
        CostTypeRow row = CostTypeRow.of(CostTypeId.next(), plain);
        written(plain, () -> rows.save(row));
        trail.record("added", KIND, row.id(), List.of(Change.to("name", plain)));
        return row.id();
    }

    /**
     * Calls it something else, also for the costs that are of it.
     *
     * @param version the version that was read
     * @throws NotFound when there is none in the collaboration
     * @throws Conflict when somebody else changed it since
     * @throws Invalid when the name is missing or too long
     * @throws RuleBroken when there is another of that name
     * @throws Forbidden without the right to keep the budget
     */
    @Transactional
    public void rename(CostTypeId id, long version, String name) {
        CostTypeRow before = locked(id, version);
        change("renamed", before, before.called(checked(name)));
    }

    /** Lets it no longer be chosen, from today on; costs of it stay. Errors as when it is renamed. */
    @Transactional
    public void retire(CostTypeId id, long version) {
        CostTypeRow before = locked(id, version);
        change("retired", before, before.retiredOn() != null ? before : before.retired(Now.today()));
    }

    /** Lets it be chosen again; errors as when it is renamed. */
    @Transactional
    public void bringBack(CostTypeId id, long version) {
        CostTypeRow before = locked(id, version);
        change("brought-back", before, before.retired(null));
    }

    /** Whether the reader keeps them, for views that offer it. */
    public boolean mayKeep() {
        return guard.may(Right.KEEP_BUDGET, Target.COLLABORATION);
    }

    private CostTypeRow locked(CostTypeId id, long version) {
        guard.require(Right.KEEP_BUDGET, Target.COLLABORATION);
        CostTypeRow row = rows.lock(context.collaborationId(), id).orElseThrow(NotFound::new);
        if (!Objects.equals(row.version(), version)) {
            throw new Conflict();
        }
        return row;
    }

    private void change(String act, CostTypeRow before, CostTypeRow after) {
        List<Change> changes = Change.between(before, after);
        if (!changes.isEmpty()) {
            written(after.name(), () -> rows.update(after));
            trail.record(act, KIND, after.id(), changes);
        }
    }

    private static String checked(String name) {
        String plain = name.strip();
        new Invalid.Collector()
                .check(!plain.isEmpty(), "name", "error.required")
                .check(plain.length() <= LONGEST_NAME, "name", "error.too-long", LONGEST_NAME)
                .throwIfAny();
        return plain;
    }

    private static void written(String name, Runnable write) {
        try {
            write.run();
        } catch (DataAccessException refused) {
            for (Throwable cause = refused; cause != null; cause = cause.getCause()) {
                if (cause instanceof SQLIntegrityConstraintViolationException) {
                    throw new RuleBroken("cost.rule.type-known", name);
                }
            }
            throw refused;
        }
    }
}
