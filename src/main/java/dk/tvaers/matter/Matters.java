package dk.tvaers.matter;

import dk.tvaers.access.CurrentContext;
import dk.tvaers.access.Guard;
import dk.tvaers.access.Right;
import dk.tvaers.access.Target;
import dk.tvaers.collaboration.AgreementId;
import dk.tvaers.kernel.MunicipalityCode;
import dk.tvaers.kernel.NotFound;
import dk.tvaers.kernel.Now;
import dk.tvaers.kernel.RuleBroken;
import io.micronaut.transaction.annotation.Transactional;
import jakarta.inject.Singleton;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;

/** The same case in every municipality, as all members read it: who is asked, how far each is, and who is late. */
@Singleton
public class Matters {

    /** Where matters are found within a collaboration; the bell leads there. */
    public static final String PATH = "sager";

    private final MatterRows matters;
    private final OpenMatters open;
    private final Guard guard;
    private final CurrentContext context;

    Matters(MatterRows matters, OpenMatters open, Guard guard, CurrentContext context) {
        this.matters = matters;
        this.open = open;
        this.guard = guard;
        this.context = context;
    }

    /** A municipality that is asked in an open matter, and how far it is. */
    public record Asked(MatterItem matter, MunicipalityProgress municipality) {}

    /** All matters: the open ones first, by their deadline. */
    @Transactional(readOnly = true)
    public List<MatterItem> list() {
        guard.require(Right.SEE_COLLABORATION, Target.COLLABORATION);
        return matters.list(context.collaborationId(), Now.today());
    }

    /** @throws NotFound when there is no such matter in the collaboration */
    @Transactional(readOnly = true)
    public MatterItem get(MatterId id) {
        guard.require(Right.SEE_COLLABORATION, Target.COLLABORATION);
        return matters.findItem(context.collaborationId(), id, Now.today()).orElseThrow(NotFound::new);
    }

    /** The matters about an agreement. */
    @Transactional(readOnly = true)
    public List<MatterItem> about(AgreementId agreement) {
        return list().stream()
                .filter(each -> agreement.equals(each.agreementId()))
                .toList();
    }

    /** How far each municipality is that is asked, by code. */
    @Transactional(readOnly = true)
    public List<MunicipalityProgress> progress(MatterId id) {
        Instant closed = get(id).closedAt();
        LocalDate day = closed == null ? Now.today() : Now.date(closed);
        List<StepLine> steps = matters.listSteps(context.collaborationId(), id);
        return matters.listAsked(context.collaborationId(), id, day).stream()
                .map(asked -> MunicipalityProgress.of(asked, steps))
                .toList();
    }

    /** @throws NotFound when there is no such matter, or when the municipality is not asked */
    @Transactional(readOnly = true)
    public MunicipalityProgress progress(MatterId id, MunicipalityCode code) {
        return progress(id).stream()
                .filter(each -> each.code().equals(code))
                .findFirst()
                .orElseThrow(NotFound::new);
    }

    /** Every step that was ever written, the newest first. */
    @Transactional(readOnly = true)
    public List<StepLine> steps(MatterId id) {
        get(id);
        return matters.listSteps(context.collaborationId(), id);
    }

    /** Every step that a municipality ever wrote, the newest first. */
    @Transactional(readOnly = true)
    public List<StepLine> steps(MatterId id, MunicipalityCode code) {
        return steps(id).stream()
                .filter(step -> step.municipality().equals(code))
                .toList();
    }

    /** The open matters that a municipality for which the reader writes has not decided. */
    @Transactional(readOnly = true)
    public List<Asked> waiting() {
        guard.require(Right.SEE_COLLABORATION, Target.COLLABORATION);
        if (!context.actor().maySomewhere(Right.DECIDE_MATTER)) {
            return List.of();
        }
        return open.waiting().stream()
                .filter(each -> context.actor()
                        .municipalities()
                        .contains(each.municipality().code()))
                .filter(each -> guard.may(
                        Right.DECIDE_MATTER, Target.of(each.municipality().code())))
                .toList();
    }

    /** The open matters in which a municipality is asked, with its decision or without; by their deadline. */
    @Transactional(readOnly = true)
    public List<Asked> openFor(MunicipalityCode code) {
        guard.require(Right.SEE_COLLABORATION, Target.COLLABORATION);
        return open.all().stream()
                .filter(each -> each.municipality().code().equals(code))
                .toList();
    }

    /** The open matters that a municipality has not decided. */
    @Transactional(readOnly = true)
    public List<Asked> waitingFor(MunicipalityCode code) {
        guard.require(Right.SEE_COLLABORATION, Target.COLLABORATION);
        return open.waiting().stream()
                .filter(each -> each.municipality().code().equals(code))
                .toList();
    }

    /** Whether the reader opens and closes matters, and asks municipalities that come later. */
    public boolean mayConduct() {
        return guard.may(Right.CONDUCT_MATTERS, Target.COLLABORATION);
    }

    /**
     * Locks a matter that is to be changed.
     *
     * @throws NotFound when there is no such matter in the collaboration
     * @throws RuleBroken when it is closed
     */
    MatterRow locked(MatterId id) {
        MatterRow row = matters.lock(context.collaborationId(), id).orElseThrow(NotFound::new);
        if (!row.isOpen()) {
            throw new RuleBroken("matter.rule.closed");
        }
        return row;
    }
}
