package dk.tvaers.risk;

import dk.tvaers.access.CurrentContext;
import dk.tvaers.access.Guard;
import dk.tvaers.access.Right;
import dk.tvaers.access.Target;
import dk.tvaers.kernel.Forbidden;
import dk.tvaers.kernel.MunicipalityCode;
import dk.tvaers.kernel.NotFound;
import dk.tvaers.kernel.Now;
import dk.tvaers.kit.Paging;
import io.micronaut.transaction.annotation.Transactional;
import jakarta.inject.Singleton;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The register of risks, issues and dependencies as far as the reader may see it: those of a local project stay with its
 * municipality and the coordinator until they are escalated (DOMAIN section 2).
 */
@Singleton
public class Risks {

    /** Where risks are found within a collaboration; the bell and the calendar lead there. */
    public static final String PATH = "risici";

    private static final int MOST_OVERDUE = 200;

    private final RiskRows rows;
    private final Sight sight;
    private final Guard guard;
    private final CurrentContext context;

    Risks(RiskRows rows, Sight sight, Guard guard, CurrentContext context) {
        this.rows = rows;
        this.sight = sight;
        this.guard = guard;
        this.context = context;
    }

    /** A part of those that the filter lets through. */
    @Transactional(readOnly = true)
    public List<RiskItem> list(RiskFilter filter, Paging paging) {
        guard.require(Right.SEE_STATUS, Target.COLLABORATION);
        return rows.list(
                context.collaborationId(),
                sight.everything(),
                sight.own(),
                filter.pattern(),
                filter.kindName(),
                filter.which().name(),
                filter.municipality(),
                filter.programme(),
                filter.project(),
                filter.localProject(),
                filter.least(),
                filter.most(),
                filter.probability(),
                filter.consequence(),
                filter.overdue(),
                filter.escalated(),
                Now.today(),
                filter.sort().name(),
                paging.size(),
                paging.offset());
    }

    /** How many of those that the filter lets through have each probability and consequence. */
    @Transactional(readOnly = true)
    public RiskMatrix matrix(RiskFilter filter) {
        guard.require(Right.SEE_STATUS, Target.COLLABORATION);
        return new RiskMatrix(rows.cells(
                context.collaborationId(),
                sight.everything(),
                sight.own(),
                filter.pattern(),
                filter.kindName(),
                filter.which().name(),
                filter.municipality(),
                filter.programme(),
                filter.project(),
                filter.localProject(),
                filter.least(),
                filter.most(),
                filter.probability(),
                filter.consequence(),
                filter.overdue(),
                filter.escalated(),
                Now.today()));
    }

    /**
     * @throws NotFound when there is no such risk in the collaboration
     * @throws Forbidden when it stays with another municipality
     */
    @Transactional(readOnly = true)
    public RiskItem get(RiskId id) {
        guard.require(Right.SEE_STATUS, Target.COLLABORATION);
        RiskItem risk = rows.find(context.collaborationId(), id).orElseThrow(NotFound::new);
        if (!risk.isForAll()) {
            guard.require(Right.SEE_INTERNAL_RISK, risk.target());
        }
        return risk;
    }

    /** Those whose day has passed and that wait for the reader: as the owner, or as somebody who keeps them. */
    @Transactional(readOnly = true)
    public List<RiskItem> overdue() {
        return list(RiskFilter.ACTIVE.onlyOverdue().sorted(RiskFilter.Sort.DUE), Paging.of(0, MOST_OVERDUE)).stream()
                .filter(risk -> risk.ownerId().equals(context.person()) || mayKeep(risk))
                .toList();
    }

    /**
     * The joint ones that are not closed and those of a municipality, what weighs most first.
     *
     * @param municipality null for those of all
     */
    @Transactional(readOnly = true)
    public List<RiskItem> active(@Nullable MunicipalityCode municipality) {
        guard.require(Right.SEE_STATUS, Target.COLLABORATION);
        return rows.active(context.collaborationId(), sight.everything(), sight.own(), municipality);
    }

    /** Those of a municipality that are due some day, by that day. */
    @Transactional(readOnly = true)
    public List<RiskItem> due(MunicipalityCode municipality) {
        guard.require(Right.SEE_STATUS, Target.of(municipality));
        return rows.due(context.collaborationId(), sight.everything(), sight.own(), municipality);
    }

    /** Whether the reader may change and close it, for views that offer it. */
    public boolean mayKeep(RiskItem risk) {
        return guard.may(Right.KEEP_RISKS, risk.target());
    }

    /** Whether the reader may escalate it to somebody, or take that back. */
    public boolean mayEscalate(RiskItem risk, Escalation to) {
        return to == Escalation.KOMBIT
                ? guard.may(Right.ESCALATE_RISKS, Target.COLLABORATION)
                : !risk.isJoint() && guard.may(Right.ESCALATE_RISKS, risk.target());
    }
}
