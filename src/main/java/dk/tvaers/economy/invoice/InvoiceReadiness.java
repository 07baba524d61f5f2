package dk.tvaers.economy.invoice;

import dk.tvaers.access.CurrentContext;
import dk.tvaers.access.Guard;
import dk.tvaers.access.Reach;
import dk.tvaers.access.Right;
import dk.tvaers.access.Rights;
import dk.tvaers.access.Role;
import dk.tvaers.access.Target;
import dk.tvaers.kernel.MunicipalityCode;
import dk.tvaers.kernel.NotFound;
import dk.tvaers.kernel.Now;
import io.micronaut.transaction.annotation.Transactional;
import jakarta.inject.Singleton;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** Says beforehand what is missing for e-invoices, and who can tell it. */
@Singleton
public class InvoiceReadiness {

    private final InvoiceDetails details;
    private final InvoiceDetailsRows rows;
    private final Guard guard;
    private final CurrentContext context;

    InvoiceReadiness(InvoiceDetails details, InvoiceDetailsRows rows, Guard guard, CurrentContext context) {
        this.details = details;
        this.rows = rows;
        this.guard = guard;
        this.context = context;
    }

    /** All members of today, lowest code first; in as many statements for many as for one. */
    @Transactional(readOnly = true)
    public List<Readiness> all() {
        guard.require(Right.SEE_COLLABORATION, Target.COLLABORATION);
        List<Keeper> keepers = rows.keepers(context.collaborationId(), roles(), Now.today());
        return details.list().stream().map(item -> readiness(item, keepers)).toList();
    }

    /** @throws NotFound when it is no member today */
    @Transactional(readOnly = true)
    public Readiness of(MunicipalityCode code) {
        return all().stream()
                .filter(each -> each.details().municipality().code().equals(code))
                .findFirst()
                .orElseThrow(NotFound::new);
    }

    private static Readiness readiness(InvoiceDetailsItem item, List<Keeper> keepers) {
        List<String> own = names(keepers, item.municipality().code());
        return new Readiness(
                item, item.missingAsBuyer(), item.missingAsSupplier(), own.isEmpty() ? names(keepers, null) : own);
    }

    private static List<String> names(List<Keeper> keepers, @Nullable MunicipalityCode code) {
        return keepers.stream()
                .filter(keeper -> Objects.equals(keeper.code(), code))
                .map(Keeper::name)
                .distinct()
                .toList();
    }

    /** As the table of rights says. */
    private static List<String> roles() {
        return Arrays.stream(Role.values())
                .filter(role -> Rights.reach(Right.KEEP_INVOICE_DETAILS, role) != Reach.NONE)
                .map(Role::name)
                .toList();
    }
}
