package dk.tvaers.economy.invoice;

import dk.tvaers.kernel.Money;
import dk.tvaers.kernel.Period;
import java.math.BigDecimal;
import oasis.names.specification.ubl.schema.xsd.commonaggregatecomponents_21.ContactType;
import oasis.names.specification.ubl.schema.xsd.commonaggregatecomponents_21.CountryType;
import oasis.names.specification.ubl.schema.xsd.commonaggregatecomponents_21.PartyIdentificationType;
import oasis.names.specification.ubl.schema.xsd.commonaggregatecomponents_21.PartyNameType;
import oasis.names.specification.ubl.schema.xsd.commonaggregatecomponents_21.PeriodType;
import oasis.names.specification.ubl.schema.xsd.commonbasiccomponents_21.DescriptionType;
import oasis.names.specification.ubl.schema.xsd.commonbasiccomponents_21.IDType;
import oasis.names.specification.ubl.schema.xsd.commonbasiccomponents_21.NoteType;
import oasis.names.specification.ubl.schema.xsd.unqualifieddatatypes_21.AmountType;
import oasis.names.specification.ubl.schema.xsd.unqualifieddatatypes_21.CodeType;
import oasis.names.specification.ubl.schema.xsd.unqualifieddatatypes_21.IdentifierType;
import oasis.names.specification.ubl.schema.xsd.unqualifieddatatypes_21.QuantityType;
import org.jspecify.annotations.Nullable;

/** Small parts of UBL documents that both formats write alike. */
final class Ubl {

    static final String CURRENCY = "DKK";
    static final String COUNTRY = "DK";

    private Ubl() {}

    static <A extends AmountType> A amount(A amount, Money money) {
        amount.setValue(money.inKroner());
        amount.setCurrencyID(CURRENCY);
        return amount;
    }

    static <I extends IdentifierType> I id(I id, @Nullable String scheme, @Nullable String agency, String value) {
        id.setValue(value);
        id.setSchemeID(scheme);
        id.setSchemeAgencyID(agency);
        return id;
    }

    static <C extends CodeType> C code(C code, String list, String agency, String value) {
        code.setValue(value);
        code.setListID(list);
        code.setListAgencyID(agency);
        return code;
    }

    /** @param unit its code in the format */
    static <Q extends QuantityType> Q quantity(Q quantity, String unit, BigDecimal value) {
        BigDecimal plain = value.stripTrailingZeros();
        quantity.setValue(plain.setScale(Math.max(2, plain.scale())));
        quantity.setUnitCode(unit);
        return quantity;
    }

    static NoteType note(String text) {
        NoteType note = new NoteType();
        note.setValue(text);
        return note;
    }

    static DescriptionType description(String text) {
        DescriptionType description = new DescriptionType();
        description.setValue(text);
        return description;
    }

    static PartyNameType partyName(String name) {
        PartyNameType party = new PartyNameType();
        party.setName(name);
        return party;
    }

    static PartyIdentificationType identification(String scheme, String value) {
        PartyIdentificationType identification = new PartyIdentificationType();
        identification.setID(id(new IDType(), scheme, null, value));
        return identification;
    }

    static CountryType denmark() {
        CountryType country = new CountryType();
        country.setIdentificationCode(COUNTRY);
        return country;
    }

    static ContactType contact(InvoiceContact contact) {
        ContactType type = new ContactType();
        type.setName(contact.name());
        if (contact.email() != null) {
            type.setElectronicMail(contact.email());
        }
        return type;
    }

    static PeriodType period(Period period) {
        PeriodType type = new PeriodType();
        type.setStartDate(period.from());
        type.setEndDate(period.to());
        return type;
    }
}
