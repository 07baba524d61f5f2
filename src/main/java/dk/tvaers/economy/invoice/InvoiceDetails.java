package dk.tvaers.economy.invoice;

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
import io.micronaut.transaction.annotation.Transactional;
import jakarta.inject.Singleton;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;

/** What the members have told for their e-invoices: everybody reads it, each municipality and the coordinator write it. */
@Singleton
public class InvoiceDetails {

    static final String KIND = "invoice-details";

    private final InvoiceDetailsRows rows;
    private final Guard guard;
    private final CurrentContext context;
    private final Trail trail;

    InvoiceDetails(InvoiceDetailsRows rows, Guard guard, CurrentContext context, Trail trail) {
        this.rows = rows;
        this.guard = guard;
        this.context = context;
        this.trail = trail;
    }

    /** All members of today, lowest code first, in as many statements for many as for one. */
    @Transactional(readOnly = true)
    public List<InvoiceDetailsItem> list() {
        guard.require(Right.SEE_COLLABORATION, Target.COLLABORATION);
        Map<MunicipalityCode, InvoiceDetailsRow> told = rows.list(context.collaborationId()).stream()
                .collect(Collectors.toMap(InvoiceDetailsRow::municipalityCode, Function.identity()));
        return rows.members(context.collaborationId(), Now.today()).stream()
                .map(member -> item(member, Optional.ofNullable(told.get(member.code()))))
                .toList();
    }

    /** @throws NotFound when it is no member today */
    @Transactional(readOnly = true)
    public InvoiceDetailsItem get(MunicipalityCode code) {
        guard.require(Right.SEE_COLLABORATION, Target.COLLABORATION);
        return rows.members(context.collaborationId(), Now.today()).stream()
                .filter(member -> member.code().equals(code))
                .findFirst()
                .map(member -> item(member, rows.findByMunicipalityCode(code)))
                .orElseThrow(NotFound::new);
    }

    public boolean mayKeep(MunicipalityCode code) {
        return guard.may(Right.KEEP_INVOICE_DETAILS, Target.of(code));
    }

    /**
     * Writes what a municipality tells.
     *
     * @param version the version that was read; 0 when nothing was told
     * @throws Invalid when something cannot be so, a GLN with a wrong check digit too
     * @throws Conflict when somebody else wrote it since
     * @throws NotFound when it is no member today
     * @throws Forbidden without the right to keep the municipality's invoice details
     */
    @Transactional
    public void put(MunicipalityCode code, InvoiceDetailsData data, long version) {
        guard.require(Right.KEEP_INVOICE_DETAILS);
        get(code);
        guard.require(Right.KEEP_INVOICE_DETAILS, Target.of(code));
        data.validate();
        rows.lockMember(context.collaborationId(), code);
        if (get(code).version() != version) {
            throw new Conflict();
        }
        Optional<InvoiceDetailsRow> told = rows.findByMunicipalityCode(code);
        InvoiceDetailsRow before = told.orElseGet(() -> InvoiceDetailsRow.nothing(code));
        InvoiceDetailsRow after = before.with(data);
        List<Change> changes = Change.between(before, after, InvoiceDetailsRow.PERSONAL);
        if (told.isPresent() && changes.isEmpty()) {
            return;
        }
        if (told.isPresent()) {
            rows.update(after);
        } else {
            rows.save(after);
        }
        trail.record(
                told.isPresent() ? "changed" : "told",
                KIND,
                after.id(),
                changes,
                Right.KEEP_INVOICE_DETAILS,
                Target.of(code),
                false);
    }

    private static InvoiceDetailsItem item(RegisteredMember member, Optional<InvoiceDetailsRow> told) {
        return new InvoiceDetailsItem(
                told.map(InvoiceDetailsRow::id).orElse(null),
                member.municipality(),
                member.cvr(),
                member.gln(),
                told.map(InvoiceDetailsRow::data).orElse(InvoiceDetailsData.NOTHING),
                told.map(row -> Objects.requireNonNull(row.version()) + 1).orElse(0L));
    }
}
