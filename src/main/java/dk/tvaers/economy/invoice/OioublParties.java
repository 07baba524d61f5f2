package dk.tvaers.economy.invoice;

import dk.tvaers.economy.vat.VatTreatment;
import dk.tvaers.kernel.Cvr;
import dk.tvaers.kernel.Gln;
import java.math.BigDecimal;
import oasis.names.specification.ubl.schema.xsd.commonaggregatecomponents_21.AddressType;
import oasis.names.specification.ubl.schema.xsd.commonaggregatecomponents_21.BranchType;
import oasis.names.specification.ubl.schema.xsd.commonaggregatecomponents_21.ContactType;
import oasis.names.specification.ubl.schema.xsd.commonaggregatecomponents_21.CreditAccountType;
import oasis.names.specification.ubl.schema.xsd.commonaggregatecomponents_21.FinancialAccountType;
import oasis.names.specification.ubl.schema.xsd.commonaggregatecomponents_21.PartyLegalEntityType;
import oasis.names.specification.ubl.schema.xsd.commonaggregatecomponents_21.PartyTaxSchemeType;
import oasis.names.specification.ubl.schema.xsd.commonaggregatecomponents_21.PartyType;
import oasis.names.specification.ubl.schema.xsd.commonaggregatecomponents_21.PaymentMeansType;
import oasis.names.specification.ubl.schema.xsd.commonaggregatecomponents_21.PaymentTermsType;
import oasis.names.specification.ubl.schema.xsd.commonaggregatecomponents_21.TaxCategoryType;
import oasis.names.specification.ubl.schema.xsd.commonaggregatecomponents_21.TaxSchemeType;
import oasis.names.specification.ubl.schema.xsd.commonbasiccomponents_21.AddressFormatCodeType;
import oasis.names.specification.ubl.schema.xsd.commonbasiccomponents_21.AmountType;
import oasis.names.specification.ubl.schema.xsd.commonbasiccomponents_21.CompanyIDType;
import oasis.names.specification.ubl.schema.xsd.commonbasiccomponents_21.EndpointIDType;
import oasis.names.specification.ubl.schema.xsd.commonbasiccomponents_21.IDType;
import oasis.names.specification.ubl.schema.xsd.commonbasiccomponents_21.PaymentChannelCodeType;
import oasis.names.specification.ubl.schema.xsd.commonbasiccomponents_21.PaymentIDType;
import oasis.names.specification.ubl.schema.xsd.commonbasiccomponents_21.PaymentMeansIDType;
import oasis.names.specification.ubl.schema.xsd.commonbasiccomponents_21.PaymentNoteType;
import org.jspecify.annotations.Nullable;

/** Who, where and how to pay, in OIOUBL. */
final class OioublParties {

    private static final String AGENCY = "320";
    private static final String CVR = "DK:CVR";
    private static final String FIRST = "1";

    private OioublParties() {}

    static PartyType supplier(Supplier supplier) {
        PartyType party = party(supplier.name(), supplier.address(), supplier.cvr(), supplier.gln());
        PartyTaxSchemeType vat = new PartyTaxSchemeType();
        vat.setCompanyID(Ubl.id(new CompanyIDType(), "DK:SE", null, number(supplier.cvr())));
        vat.setTaxScheme(moms());
        party.addPartyTaxScheme(vat);
        PartyLegalEntityType entity = new PartyLegalEntityType();
        entity.setRegistrationName(supplier.name());
        entity.setCompanyID(Ubl.id(new CompanyIDType(), CVR, null, number(supplier.cvr())));
        party.addPartyLegalEntity(entity);
        ContactType contact = Ubl.contact(supplier.contact());
        contact.setID("n/a");
        party.setContact(contact);
        return party;
    }

    /** The receiver finds the invoice by the contact's id (F-INV046, F-INV051). */
    static PartyType customer(Buyer buyer) {
        PartyType party = party(buyer.name(), buyer.address(), buyer.cvr(), buyer.gln());
        ContactType contact = Ubl.contact(buyer.contact());
        contact.setID(buyer.reference());
        party.setContact(contact);
        return party;
    }

    static PaymentMeansType payment(InvoiceDocument document) {
        PaymentMeansType means = new PaymentMeansType();
        means.setID(FIRST);
        means.setPaymentDueDate(document.dueOn());
        switch (document.supplier().account()) {
            case PaymentAccount.Bank bank -> {
                means.setPaymentMeansCode("42");
                means.setPaymentChannelCode(channel("DK:BANK"));
                FinancialAccountType account = new FinancialAccountType();
                account.setID(bank.account());
                PaymentNoteType note = new PaymentNoteType();
                note.setValue(document.number());
                account.addPaymentNote(note);
                BranchType branch = new BranchType();
                branch.setID(bank.registration());
                account.setFinancialInstitutionBranch(branch);
                means.setPayeeFinancialAccount(account);
            }
            case PaymentAccount.Slip slip -> {
                means.setPaymentMeansCode("93");
                means.setPaymentChannelCode(channel("DK:FIK"));
                means.setInstructionID(slip.reference());
                means.addPaymentID(Ubl.id(new PaymentIDType(), null, null, "71"));
                CreditAccountType account = new CreditAccountType();
                account.setAccountID(slip.creditor());
                means.setCreditAccount(account);
            }
        }
        return means;
    }

    static PaymentTermsType terms(InvoiceDocument document) {
        PaymentTermsType terms = new PaymentTermsType();
        terms.setID(FIRST);
        terms.addPaymentMeansID(Ubl.id(new PaymentMeansIDType(), null, null, FIRST));
        terms.setAmount(Ubl.amount(new AmountType(), document.totals().payable()));
        return terms;
    }

    static TaxCategoryType category(VatTreatment treatment, BigDecimal rate) {
        TaxCategoryType category = new TaxCategoryType();
        category.setID(Ubl.id(new IDType(), "urn:oioubl:id:taxcategoryid-1.1", AGENCY, treatment.oioubl()));
        category.setPercent(rate.setScale(2));
        category.setTaxScheme(moms());
        return category;
    }

    private static PartyType party(String name, PostalAddress postal, Cvr cvr, @Nullable Gln gln) {
        PartyType party = new PartyType();
        party.setEndpointID(
                gln == null
                        ? Ubl.id(new EndpointIDType(), CVR, null, number(cvr))
                        : Ubl.id(new EndpointIDType(), "GLN", "9", gln.value()));
        party.addPartyIdentification(Ubl.identification(CVR, number(cvr)));
        party.addPartyName(Ubl.partyName(name));
        AddressType address = new AddressType();
        address.setAddressFormatCode(Ubl.code(
                new AddressFormatCodeType(), "urn:oioubl:codelist:addressformatcode-1.1", AGENCY, "StructuredLax"));
        address.setStreetName(postal.street());
        address.setCityName(postal.city());
        address.setPostalZone(postal.postalCode());
        address.setCountry(Ubl.denmark());
        party.setPostalAddress(address);
        return party;
    }

    private static PaymentChannelCodeType channel(String code) {
        return Ubl.code(new PaymentChannelCodeType(), "urn:oioubl:codelist:paymentchannelcode-1.1", AGENCY, code);
    }

    private static TaxSchemeType moms() {
        TaxSchemeType scheme = new TaxSchemeType();
        scheme.setID(Ubl.id(new IDType(), "urn:oioubl:id:taxschemeid-1.1", AGENCY, "63"));
        scheme.setName("Moms");
        return scheme;
    }

    private static String number(Cvr cvr) {
        return Ubl.COUNTRY + cvr;
    }
}
