package dk.tvaers.economy.invoice;

import dk.tvaers.collaboration.MunicipalityRef;
import dk.tvaers.kernel.Cvr;
import dk.tvaers.kernel.Gln;
import dk.tvaers.kernel.RuleBroken;
import java.util.EnumSet;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What is known of a municipality for e-invoices.
 *
 * @param id null as long as nobody has told anything
 * @param registered the GLN in the register, which that of the data goes before; null when there is none
 * @param version 0 as long as nobody has told anything
 */
public record InvoiceDetailsItem(
        @Nullable InvoiceDetailsId id,
        MunicipalityRef municipality,
        Cvr cvr,
        @Nullable Gln registered,
        InvoiceDetailsData data,
        long version) {

    /** To which location number its invoices go; null when nobody knows. */
    public @Nullable Gln gln() {
        String own = data.gln();
        return own == null ? registered : new Gln(own);
    }

    public String name() {
        return Objects.requireNonNullElse(data.name(), municipality.officialName());
    }

    /** What is missing before it can receive an e-invoice; its CVR number always stands in the register. */
    public Set<MissingDetail> missingAsBuyer() {
        Set<MissingDetail> missing = missing();
        if (gln() == null) {
            missing.add(MissingDetail.GLN);
        }
        if (data.reference() == null) {
            missing.add(MissingDetail.REFERENCE);
        }
        return missing;
    }

    /** What is missing before it can send one. */
    public Set<MissingDetail> missingAsSupplier() {
        Set<MissingDetail> missing = missing();
        if (data.bankAccount() == null) {
            missing.add(MissingDetail.BANK_ACCOUNT);
        }
        return missing;
    }

    /** @throws RuleBroken when something is missing; {@link InvoiceReadiness} says beforehand what and who can tell it */
    public Buyer buyer() {
        refuse(missingAsBuyer());
        return new Buyer(
                name(),
                address(),
                cvr,
                Objects.requireNonNull(gln()),
                contact(),
                Objects.requireNonNull(data.reference()),
                data.account());
    }

    /** @throws RuleBroken when something is missing */
    public Supplier supplier() {
        refuse(missingAsSupplier());
        return new Supplier(
                name(),
                address(),
                cvr,
                gln(),
                contact(),
                new PaymentAccount.Bank(
                        Objects.requireNonNull(data.bankRegistration()), Objects.requireNonNull(data.bankAccount())));
    }

    private Set<MissingDetail> missing() {
        Set<MissingDetail> missing = EnumSet.noneOf(MissingDetail.class);
        if (data.street() == null || data.postalCode() == null || data.city() == null) {
            missing.add(MissingDetail.ADDRESS);
        }
        if (data.contactName() == null) {
            missing.add(MissingDetail.CONTACT);
        }
        return missing;
    }

    private void refuse(Set<MissingDetail> missing) {
        if (!missing.isEmpty()) {
            throw new RuleBroken("invoice.rule.not-ready", municipality.officialName());
        }
    }

    private PostalAddress address() {
        return new PostalAddress(
                Objects.requireNonNull(data.street()),
                Objects.requireNonNull(data.postalCode()),
                Objects.requireNonNull(data.city()));
    }

    private InvoiceContact contact() {
        return new InvoiceContact(Objects.requireNonNull(data.contactName()), data.contactEmail());
    }
}
