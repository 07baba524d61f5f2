package dk.tvaers.collaboration;

import dk.tvaers.access.CurrentContext;
import dk.tvaers.access.Guard;
import dk.tvaers.access.Right;
import dk.tvaers.access.Target;
import dk.tvaers.audit.Change;
import dk.tvaers.audit.Trail;
import dk.tvaers.kernel.Forbidden;
import dk.tvaers.kernel.Invalid;
import dk.tvaers.kernel.NotFound;
import dk.tvaers.kernel.Now;
import dk.tvaers.kernel.RuleBroken;
import io.micronaut.transaction.annotation.Transactional;
import jakarta.inject.Singleton;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** What the municipalities have agreed. A version never changes: a new one names the one it supersedes. */
@Singleton
public class Agreements {

    private final AgreementRows agreements;
    private final CollaborationRows collaborations;
    private final Guard guard;
    private final CurrentContext context;
    private final Trail trail;

    Agreements(
            AgreementRows agreements,
            CollaborationRows collaborations,
            Guard guard,
            CurrentContext context,
            Trail trail) {
        this.agreements = agreements;
        this.collaborations = collaborations;
        this.guard = guard;
        this.context = context;
        this.trail = trail;
    }

    /** The newest version; empty when nothing is agreed yet. */
    @Transactional(readOnly = true)
    public Optional<AgreementItem> newest() {
        return history().stream().findFirst();
    }

    /** All versions, the newest first. */
    @Transactional(readOnly = true)
    public List<AgreementItem> history() {
        guard.require(Right.SEE_COLLABORATION, Target.COLLABORATION);
        return agreements.list(context.collaborationId());
    }

    /** @throws NotFound when the collaboration has no such version */
    @Transactional(readOnly = true)
    public AgreementItem get(AgreementId id) {
        return history().stream()
                .filter(version -> version.id().equals(id))
                .findFirst()
                .orElseThrow(NotFound::new);
    }

    /**
     * Records the first agreement.
     *
     * @throws Invalid when the data cannot be accepted
     * @throws RuleBroken when there is one, which can only be superseded
     * @throws Forbidden without the right to administer the collaboration
     */
    @Transactional
    public AgreementId record(AgreementData data) {
        return write(null, data);
    }

    /**
     * Records an agreement that takes another's place.
     *
     * @throws NotFound when there is no such agreement to supersede
     * @throws RuleBroken when it has been superseded already: only the newest may be
     */
    @Transactional
    public AgreementId supersede(AgreementId earlier, AgreementData data) {
        return write(earlier, data);
    }

    private AgreementId write(@Nullable AgreementId earlier, AgreementData data) {
        guard.require(Right.ADMINISTER_COLLABORATION, Target.COLLABORATION);
        data.validate();
        collaborations.lock(context.collaborationId());
        List<AgreementItem> versions = agreements.list(context.collaborationId());
        checkPlace(earlier, versions);
        AgreementId id = AgreementId.next();
        agreements.save(new AgreementRow(
                id,
                null,
                data.title().strip(),
                data.scope().strip(),
                data.validFrom(),
                data.caseNumber(),
                earlier,
                Now.instant()));
        List<Change> changes = new ArrayList<>();
        changes.add(Change.to("title", data.title().strip()));
        changes.add(Change.to("validFrom", data.validFrom()));
        if (earlier != null) {
            changes.add(Change.to("supersedes", earlier));
        }
        trail.record("recorded", "agreement", id, changes);
        return id;
    }

    /** Each version but the first takes the place of the newest one. */
    static void checkPlace(@Nullable AgreementId earlier, List<AgreementItem> newestFirst) {
        if (earlier == null) {
            if (!newestFirst.isEmpty()) {
                throw new RuleBroken("collaboration.rule.agreement-exists");
            }
        } else if (newestFirst.stream().noneMatch(version -> version.id().equals(earlier))) {
            throw new NotFound();
        } else if (newestFirst.stream().anyMatch(version -> earlier.equals(version.supersedesId()))) {
            throw new RuleBroken("collaboration.rule.agreement-superseded");
        }
    }
}
