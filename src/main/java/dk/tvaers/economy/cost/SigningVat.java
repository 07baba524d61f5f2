package dk.tvaers.economy.cost;

import dk.tvaers.access.CurrentContext;
import dk.tvaers.access.Guard;
import dk.tvaers.access.Right;
import dk.tvaers.access.Target;
import dk.tvaers.audit.Change;
import dk.tvaers.audit.Trail;
import dk.tvaers.collaboration.Office;
import dk.tvaers.collaboration.OfficeItem;
import dk.tvaers.collaboration.Offices;
import dk.tvaers.economy.vat.Vat;
import dk.tvaers.kernel.Conflict;
import dk.tvaers.kernel.Forbidden;
import dk.tvaers.kernel.Invalid;
import dk.tvaers.kernel.NotFound;
import dk.tvaers.kernel.Now;
import dk.tvaers.kernel.RuleBroken;
import io.micronaut.transaction.annotation.Transactional;
import jakarta.inject.Singleton;
import java.util.Objects;
import java.util.Optional;

/** The host's finance chooses how each type of cost is treated for VAT, with a note, and signs it (DOMAIN section 5). */
@Singleton
public class SigningVat {

    private final CostTypeRows rows;
    private final Offices offices;
    private final Guard guard;
    private final CurrentContext context;
    private final Trail trail;

    SigningVat(CostTypeRows rows, Offices offices, Guard guard, CurrentContext context, Trail trail) {
        this.rows = rows;
        this.offices = offices;
        this.guard = guard;
        this.context = context;
        this.trail = trail;
    }

    /**
     * Chooses and signs in one.
     *
     * @param version the version of the type that was read
     * @param vat with a note of why
     * @throws NotFound when there is no such type in the collaboration
     * @throws Conflict when somebody else changed it since
     * @throws Invalid of the field {@code vatReason} without a note
     * @throws RuleBroken when the collaboration has no host today
     * @throws Forbidden for others than the host's finance
     */
    @Transactional
    public void sign(CostTypeId id, long version, Vat vat) {
        guard.require(Right.SIGN_VAT);
        Target host = host().orElseThrow(() -> new RuleBroken("cost.rule.no-host"));
        guard.require(Right.SIGN_VAT, host);
        if (vat.reason() == null) {
            throw new Invalid("vatReason", "error.required");
        }
        CostTypeRow before = rows.lock(context.collaborationId(), id).orElseThrow(NotFound::new);
        if (!Objects.equals(before.version(), version)) {
            throw new Conflict();
        }
        CostTypeRow after = before.signed(vat, Now.instant(), context.person());
        rows.update(after);
        trail.record("vat-signed", CostTypes.KIND, id, Change.between(before, after), Right.SIGN_VAT, host, false);
    }

    /** Whether the reader is the host's finance, for views that offer it. */
    public boolean maySign() {
        return host().filter(host -> guard.may(Right.SIGN_VAT, host)).isPresent();
    }

    private Optional<Target> host() {
        return offices.on(Office.HOST, Now.today()).map(OfficeItem::code).map(Target::of);
    }
}
