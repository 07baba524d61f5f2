package dk.tvaers.settings;

import dk.tvaers.access.CurrentContext;
import dk.tvaers.access.Guard;
import dk.tvaers.access.Right;
import dk.tvaers.access.Role;
import dk.tvaers.access.Target;
import dk.tvaers.audit.Change;
import dk.tvaers.audit.Trail;
import dk.tvaers.collaboration.Members;
import dk.tvaers.collaboration.MembershipItem;
import dk.tvaers.kernel.CollaborationId;
import dk.tvaers.kernel.Forbidden;
import dk.tvaers.kernel.Invalid;
import dk.tvaers.kernel.MunicipalityCode;
import dk.tvaers.kernel.NotFound;
import dk.tvaers.kernel.Now;
import dk.tvaers.kernel.RuleBroken;
import io.micronaut.transaction.annotation.Transactional;
import jakarta.inject.Singleton;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;

/**
 * Who approves a loan for each municipality (DOMAIN section 4): its programme leader up to a limit, its director above it.
 * A limit holds from a day on until the next one; what has held is never changed.
 */
@Singleton
public class Approvers {

    /** Above this nobody lends anybody. */
    public static final int MOST_KRONER = 100_000_000;

    private static final String KIND = "approval-limit";

    private final LimitRows rows;
    private final Members members;
    private final Guard guard;
    private final CurrentContext context;
    private final Trail trail;

    Approvers(LimitRows rows, Members members, Guard guard, CurrentContext context, Trail trail) {
        this.rows = rows;
        this.members = members;
        this.guard = guard;
        this.context = context;
        this.trail = trail;
    }

    /** Who approves today in each member, lowest code first. */
    @Transactional(readOnly = true)
    public List<ApproverItem> today() {
        guard.require(Right.SEE_COLLABORATION, Target.COLLABORATION);
        CollaborationId collaboration = context.collaborationId();
        LocalDate today = Now.today();
        List<LimitItem> limits = rows.list(collaboration);
        List<ApproverRow> persons = rows.listApprovers(collaboration, today);
        return members.on(today).stream()
                .map(member -> item(member, limits, persons, today))
                .toList();
    }

    /** All limits there have been and will be, the newest first. */
    @Transactional(readOnly = true)
    public List<LimitItem> history() {
        guard.require(Right.SEE_COLLABORATION, Target.COLLABORATION);
        return rows.list(context.collaborationId());
    }

    /**
     * Records a limit from a day on.
     *
     * @param kroner 0 when the director approves everything
     * @throws Invalid when the municipality is no member on the day, the day is over, or the amount cannot be one
     * @throws RuleBroken when the municipality's limit changes on that very day already
     * @throws Forbidden without the right to administer the collaboration
     */
    @Transactional
    public ApprovalLimitId record(MunicipalityCode code, int kroner, LocalDate from) {
        guard.require(Right.ADMINISTER_COLLABORATION, Target.COLLABORATION);
        new Invalid.Collector()
                .check(kroner >= 0 && kroner <= MOST_KRONER, "kroner", "error.number-range", 0, MOST_KRONER)
                .check(!from.isBefore(Now.today()), "fromOn", "settings.limit.in-past")
                .check(members.of(code, from).isPresent(), "municipality", "settings.limit.no-member")
                .throwIfAny();
        if (rows.existsByMunicipalityCodeAndFromOn(code, from)) {
            throw new RuleBroken("settings.rule.limit-begins-then");
        }
        ApprovalLimitId id = ApprovalLimitId.next();
        rows.save(new LimitRow(id, null, code, from, kroner, context.person(), Now.instant()));
        trail.record("recorded", KIND, id, changes(code, kroner, from));
        return id;
    }

    /**
     * Takes a limit back, until its first day is over: the one before it goes on.
     *
     * @throws NotFound when there is no such limit
     * @throws RuleBroken when its first day is over
     * @throws Forbidden without the right to administer the collaboration
     */
    @Transactional
    public void takeBack(ApprovalLimitId id) {
        guard.require(Right.ADMINISTER_COLLABORATION, Target.COLLABORATION);
        LimitRow row = rows.findById(id).orElseThrow(NotFound::new);
        if (row.fromOn().isBefore(Now.today())) {
            throw new RuleBroken("settings.rule.limit-has-held");
        }
        if (rows.deleteById(id) == 0) {
            throw new NotFound();
        }
        trail.record("taken-back", KIND, id, changes(row.municipalityCode(), row.kroner(), row.fromOn()));
    }

    private static List<Change> changes(MunicipalityCode code, int kroner, LocalDate from) {
        return List.of(Change.to("municipality", code), Change.to("kroner", kroner), Change.to("from", from));
    }

    private static ApproverItem item(
            MembershipItem member, List<LimitItem> newestFirst, List<ApproverRow> persons, LocalDate today) {
        List<LimitItem> own = newestFirst.stream()
                .filter(limit -> limit.code().equals(member.code()))
                .toList();
        return new ApproverItem(
                member.municipality(),
                own.stream()
                        .filter(limit -> !limit.fromOn().isAfter(today))
                        .findFirst()
                        .orElse(null),
                own.stream()
                        .filter(limit -> limit.fromOn().isAfter(today))
                        .min(Comparator.comparing(LimitItem::fromOn))
                        .orElse(null),
                named(persons, member.code(), Role.PROGRAMME_LEADER),
                named(persons, member.code(), Role.DIRECTOR));
    }

    private static List<String> named(List<ApproverRow> persons, MunicipalityCode code, Role role) {
        return persons.stream()
                .filter(person -> person.code().equals(code) && person.role() == role)
                .map(ApproverRow::name)
                .distinct()
                .toList();
    }
}
