package dk.tvaers.economy.cost;

import dk.tvaers.access.CurrentContext;
import dk.tvaers.access.Guard;
import dk.tvaers.access.Right;
import dk.tvaers.access.Target;
import dk.tvaers.audit.Change;
import dk.tvaers.audit.Trail;
import dk.tvaers.collaboration.Members;
import dk.tvaers.kernel.Forbidden;
import dk.tvaers.kernel.Invalid;
import dk.tvaers.kernel.MunicipalityCode;
import dk.tvaers.kernel.NotFound;
import dk.tvaers.kernel.Now;
import io.micronaut.transaction.annotation.Transactional;
import jakarta.inject.Singleton;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Each member says in words of its own in which account it books a type of cost; its invoices name it (DOMAIN section 5). */
@Singleton
public class CostAccounts {

    public static final int LONGEST = 100;

    private final CostAccountRows rows;
    private final CostTypeRows types;
    private final Members members;
    private final Guard guard;
    private final CurrentContext context;
    private final Trail trail;

    CostAccounts(
            CostAccountRows rows,
            CostTypeRows types,
            Members members,
            Guard guard,
            CurrentContext context,
            Trail trail) {
        this.rows = rows;
        this.types = types;
        this.members = members;
        this.guard = guard;
        this.context = context;
        this.trail = trail;
    }

    /** Those of today's members that the reader may see, by name. */
    @Transactional(readOnly = true)
    public List<CostAccountItem> of(CostTypeId type) {
        guard.require(Right.SEE_ECONOMY);
        return rows.list(context.collaborationId(), type, Now.today()).stream()
                .filter(account -> guard.may(Right.SEE_ECONOMY, Target.of(account.municipality())))
                .toList();
    }

    /** The types that a municipality books in an account. */
    @Transactional(readOnly = true)
    public List<CostTypeId> typesIn(MunicipalityCode municipality, String account) {
        guard.require(Right.SEE_ECONOMY, Target.of(municipality));
        return rows.typesIn(context.collaborationId(), municipality, account.strip()).stream()
                .map(CostTypeId::new)
                .toList();
    }

    /**
     * Every account that was said, type by type; for documents, which name the receiver's.
     *
     * @throws Forbidden without the right to settle
     */
    @Transactional(readOnly = true)
    public Map<CostTypeId, Map<MunicipalityCode, String>> all() {
        guard.require(Right.KEEP_SETTLEMENTS, Target.COLLABORATION);
        Map<CostTypeId, Map<MunicipalityCode, String>> all = new HashMap<>();
        rows.findAll().forEach(row -> all.computeIfAbsent(row.costTypeId(), type -> new HashMap<>())
                .put(row.municipalityCode(), row.account()));
        return all;
    }

    /**
     * Says in which account a member books it; the last who says so is right.
     *
     * @param account at most {@value #LONGEST} characters; nothing takes it away
     * @throws NotFound when there is no such type in the collaboration
     * @throws Invalid when it is too long, or the municipality is no member
     * @throws Forbidden without the right to keep the municipality's costs
     */
    @Transactional
    public void set(CostTypeId type, MunicipalityCode municipality, @Nullable String account) {
        guard.require(Right.KEEP_COSTS);
        if (types.lock(context.collaborationId(), type).isEmpty()) {
            throw new NotFound();
        }
        guard.require(Right.KEEP_COSTS, Target.of(municipality));
        String said = account == null ? "" : account.strip();
        new Invalid.Collector()
                .check(said.length() <= LONGEST, "account", "error.too-long", LONGEST)
                .check(members.of(municipality, Now.today()).isPresent(), "municipality", "cost.rule.no-member")
                .throwIfAny();
        Optional<CostAccountRow> before = rows.lock(context.collaborationId(), type, municipality);
        String was = before.map(CostAccountRow::account).orElse("");
        if (was.equals(said)) {
            return;
        }
        if (said.isEmpty()) {
            before.ifPresent(rows::delete);
        } else {
            before.ifPresentOrElse(
                    row -> rows.update(row.with(said)),
                    () -> rows.save(new CostAccountRow(CostAccountId.next(), null, type, municipality, said, null)));
        }
        trail.record(
                "account-set",
                CostTypes.KIND,
                type,
                List.of(Change.to("municipality", municipality), new Change("account", was, said)),
                Right.KEEP_COSTS,
                Target.of(municipality),
                false);
    }

    /** Whether the reader says it for a member, for views that offer it. */
    public boolean mayKeep(MunicipalityCode municipality) {
        return guard.may(Right.KEEP_COSTS, Target.of(municipality));
    }
}
