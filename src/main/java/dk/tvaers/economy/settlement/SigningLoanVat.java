package dk.tvaers.economy.settlement;

import dk.tvaers.access.CurrentContext;
import dk.tvaers.access.Guard;
import dk.tvaers.access.Right;
import dk.tvaers.access.Target;
import dk.tvaers.audit.Change;
import dk.tvaers.audit.Trail;
import dk.tvaers.economy.vat.Vat;
import dk.tvaers.kernel.Conflict;
import dk.tvaers.kernel.Forbidden;
import dk.tvaers.kernel.Invalid;
import dk.tvaers.kernel.MunicipalityCode;
import dk.tvaers.kernel.NotFound;
import dk.tvaers.kernel.Now;
import io.micronaut.transaction.annotation.Transactional;
import jakarta.inject.Singleton;
import java.util.List;
import java.util.Optional;

/** Each lender's finance chooses how the hours that it lends are treated for VAT, with a note, and signs it (DOMAIN section 5). */
@Singleton
public class SigningLoanVat {

    static final String KIND = "loan-vat";

    private final LoanVatRows rows;
    private final Guard guard;
    private final CurrentContext context;
    private final Trail trail;

    SigningLoanVat(LoanVatRows rows, Guard guard, CurrentContext context, Trail trail) {
        this.rows = rows;
        this.guard = guard;
        this.context = context;
        this.trail = trail;
    }

    /**
     * The members, and what each has signed.
     *
     * @throws Forbidden without the right to see the economy of some municipality
     */
    @Transactional(readOnly = true)
    public List<LoanVatItem> list() {
        guard.require(Right.SEE_ECONOMY);
        return rows.list(context.collaborationId(), Now.today());
    }

    /**
     * Chooses and signs in one; for hours that are settled from then on.
     *
     * @param version the version that was read; 0 when nothing was signed
     * @throws NotFound when the municipality is no member and never was one that signed
     * @throws Conflict when somebody else signed since
     * @throws Invalid of the field {@code vatReason} without a note
     * @throws Forbidden for others than the municipality's finance
     */
    @Transactional
    public void sign(MunicipalityCode code, long version, Vat vat) {
        guard.require(Right.SIGN_LOAN_VAT);
        LoanVatItem before = list().stream()
                .filter(each -> each.municipality().equals(code))
                .findFirst()
                .orElseThrow(NotFound::new);
        guard.require(Right.SIGN_LOAN_VAT, Target.of(code));
        if (vat.reason() == null) {
            throw new Invalid("vatReason", "error.required");
        }
        if (before.version() != version) {
            throw new Conflict();
        }
        Optional<LoanVatRow> row = rows.findByMunicipalityCode(code);
        LoanVatRow after = new LoanVatRow(
                row.map(LoanVatRow::id).orElseGet(LoanVatId::next),
                row.map(LoanVatRow::collaborationId).orElse(null),
                code,
                vat.treatment(),
                vat.rate(),
                vat.reason(),
                Now.instant(),
                context.person(),
                row.map(LoanVatRow::version).orElse(null));
        if (row.isPresent()) {
            rows.update(after);
        } else {
            rows.save(after);
        }
        trail.record(
                "signed",
                KIND,
                after.id(),
                List.of(
                        Change.to("municipality", code),
                        Change.to("vatTreatment", vat.treatment()),
                        Change.to("vatRate", vat.rate()),
                        Change.to("vatNote", vat.reason())),
                Right.SIGN_LOAN_VAT,
                Target.of(code),
                false);
    }

    /** Whether the reader is a municipality's finance, for views that offer it. */
    public boolean maySign(MunicipalityCode code) {
        return guard.may(Right.SIGN_LOAN_VAT, Target.of(code));
    }
}
