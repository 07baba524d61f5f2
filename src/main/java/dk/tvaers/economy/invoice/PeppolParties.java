package dk.tvaers.economy.invoice;

import dk.tvaers.economy.vat.VatTreatment;
import dk.tvaers.kernel.Cvr;
import dk.tvaers.kernel.Gln;
import java.math.BigDecimal;
import oasis.names.specification.ubl.schema.xsd.commonaggregatecomponents_21.AddressType;
import oasis.names.specification.ubl.schema.xsd.commonaggregatecomponents_21.BranchType;
import oasis.names.specification.ubl.schema.xsd.commonaggregatecomponents_21.FinancialAccountType;
import oasis.names.specification.ubl.schema.xsd.commonaggregatecomponents_21.PartyLegalEntityType;
import oasis.names.specification.ubl.schema.xsd.commonaggregatecomponents_21.PartyTaxSchemeType;
import oasis.names.specification.ubl.schema.xsd.commonaggregatecomponents_21.PartyType;
import oasis.names.specification.ubl.schema.xsd.commonaggregatecomponents_21.PaymentMeansType;
import oasis.names.specification.ubl.schema.xsd.commonaggregatecomponents_21.TaxCategoryType;
import oasis.names.specification.ubl.schema.xsd.commonaggregatecomponents_21.TaxSchemeType;
import oasis.names.specification.ubl.schema.xsd.commonbasiccomponents_21.CompanyIDType;
import oasis.names.specification.ubl.schema.xsd.commonbasiccomponents_21.EndpointIDType;
import oasis.names.specification.ubl.schema.xsd.commonbasiccomponents_21.PaymentIDType;
import org.jspecify.annotations.Nullable;

/** Who, where and how to pay, in Peppol BIS Billing 3. */
final class PeppolParties {

    /** Of CVR numbers and of GLNs in the list of electronic addresses. */
    private static final String CVR = "0184";

    private static final String GLN = "0088";

    private PeppolParties() {}

    /** @param vat whether it shows the number under which it pays VAT */
    static PartyType supplier(Supplier supplier, boolean vat) {
        PartyType party = party(supplier.name(), supplier.address(), supplier.cvr(), supplier.gln());
        if (vat) {
            PartyTaxSchemeType scheme = new PartyTaxSchemeType();
            scheme.setCompanyID(number(supplier.cvr()));
            scheme.setTaxScheme(scheme());
            party.addPartyTaxScheme(scheme);
        }
        party.setContact(Ubl.contact(supplier.contact()));
        return party;
    }

    static PartyType customer(Buyer buyer) {
        PartyType party = party(buyer.name(), buyer.address(), buyer.cvr(), buyer.gln());
        party.setContact(Ubl.contact(buyer.contact()));
        return party;
    }

    static PaymentMeansType payment(InvoiceDocument document) {
        PaymentMeansType means = new PaymentMeansType();
        FinancialAccountType account = new FinancialAccountType();
        switch (document.supplier().account()) {
            case PaymentAccount.Bank bank -> {
                means.setPaymentMeansCode("42");
                means.addPaymentID(Ubl.id(new PaymentIDType(), null, null, document.number()));
                account.setID(bank.account());
                BranchType branch = new BranchType();
                branch.setID(bank.registration());
                account.setFinancialInstitutionBranch(branch);
            }
            case PaymentAccount.Slip slip -> {
                means.setPaymentMeansCode("93");
                means.addPaymentID(Ubl.id(new PaymentIDType(), null, null, "71#" + slip.reference()));
                account.setID(slip.creditor());
            }
        }
        means.setPayeeFinancialAccount(account);
        return means;
    }

    /** What is outside the scope of VAT has no rate at all, not even zero (BR-O-05). */
    static TaxCategoryType category(VatTreatment treatment, BigDecimal rate) {
        TaxCategoryType category = new TaxCategoryType();
        category.setID(treatment.peppol());
        if (treatment != VatTreatment.OUTSIDE_SCOPE) {
            category.setPercent(rate.setScale(2));
        }
        category.setTaxScheme(scheme());
        return category;
    }

    private static PartyType party(String name, PostalAddress postal, Cvr cvr, @Nullable Gln gln) {
        PartyType party = new PartyType();
        party.setEndpointID(
                gln == null
                        ? Ubl.id(new EndpointIDType(), CVR, null, number(cvr))
                        : Ubl.id(new EndpointIDType(), GLN, null, gln.value()));
        party.addPartyIdentification(Ubl.identification(CVR, number(cvr)));
        party.addPartyName(Ubl.partyName(name));
        AddressType address = new AddressType();
        address.setStreetName(postal.street());
        address.setCityName(postal.city());
        address.setPostalZone(postal.postalCode());
        address.setCountry(Ubl.denmark());
        party.setPostalAddress(address);
        PartyLegalEntityType entity = new PartyLegalEntityType();
        entity.setRegistrationName(name);
        entity.setCompanyID(Ubl.id(new CompanyIDType(), CVR, null, number(cvr)));
        party.addPartyLegalEntity(entity);
        return party;
    }

    private static TaxSchemeType scheme() {
        TaxSchemeType scheme = new TaxSchemeType();
        scheme.setID("VAT");
        return scheme;
    }

    private static String number(Cvr cvr) {
        return Ubl.COUNTRY + cvr;
    }
}
