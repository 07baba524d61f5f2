package dk.tvaers.economy.invoice;

import dk.tvaers.kernel.Gln;
import dk.tvaers.kernel.Invalid;
import java.util.Objects;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * What a municipality tells for its e-invoices. Each part may be missing, and {@link InvoiceReadiness} says which are.
 *
 * @param name null for its official name
 * @param gln thirteen digits; null for the one in the register, if there is one
 * @param contactName whom to ask: a role or a department
 * @param reference what it finds an invoice by
 * @param account its own account string
 * @param bankRegistration of the account to which it is paid; with {@code bankAccount} or not at all
 * @param format in which it receives
 */
public record InvoiceDetailsData(
        @Nullable String name,
        @Nullable String street,
        @Nullable String postalCode,
        @Nullable String city,
        @Nullable String gln,
        @Nullable String contactName,
        @Nullable String contactEmail,
        @Nullable String reference,
        @Nullable String account,
        @Nullable String bankRegistration,
        @Nullable String bankAccount,
        InvoiceFormat format) {

    public static final int LONGEST = PostalAddress.LONGEST;
    public static final int LONGEST_EMAIL = InvoiceContact.LONGEST_EMAIL;
    public static final int LONGEST_REFERENCE = Buyer.LONGEST_REFERENCE;

    /** Nothing told yet. */
    public static final InvoiceDetailsData NOTHING = new InvoiceDetailsData(
            null, null, null, null, null, null, null, null, null, null, null, InvoiceFormat.OIOUBL);

    private static final Pattern EMAIL = Pattern.compile("[^\\s@<>,;\"]+@[^\\s@<>,;\"]+\\.[^\\s@<>,;\"]+");

    public InvoiceDetailsData {
        name = plain(name);
        street = plain(street);
        postalCode = digits(postalCode);
        city = plain(city);
        gln = digits(gln);
        contactName = plain(contactName);
        contactEmail = plain(contactEmail);
        reference = plain(reference);
        account = plain(account);
        bankRegistration = digits(bankRegistration);
        bankAccount = digits(bankAccount);
    }

    /** @throws Invalid of each field that cannot be so; the rules of the formats take a GLN with a wrong check digit, we do not */
    void validate() {
        Invalid.Collector problems = new Invalid.Collector();
        text(problems, "name", name, LONGEST);
        text(problems, "street", street, LONGEST);
        text(problems, "city", city, LONGEST);
        text(problems, "contactName", contactName, LONGEST);
        text(problems, "contactEmail", contactEmail, LONGEST_EMAIL);
        text(problems, "reference", reference, LONGEST_REFERENCE);
        text(problems, "account", account, Buyer.LONGEST_ACCOUNT);
        problems.check(
                        postalCode == null || PostalAddress.isPostalCode(postalCode),
                        "postalCode",
                        "invoice.postal-code")
                .check(gln == null || Gln.isValid(gln), "gln", "error.gln", Objects.requireNonNullElse(gln, ""))
                .check(contactEmail == null || EMAIL.matcher(contactEmail).matches(), "contactEmail", "invoice.email")
                .check(
                        bankRegistration == null
                                ? bankAccount == null
                                : PaymentAccount.Bank.isRegistration(bankRegistration),
                        "bankRegistration",
                        "invoice.bank.registration")
                .check(
                        bankAccount == null ? bankRegistration == null : PaymentAccount.Bank.isAccount(bankAccount),
                        "bankAccount",
                        "invoice.bank.account")
                .throwIfAny();
    }

    private static void text(Invalid.Collector problems, String field, @Nullable String text, int longest) {
        if (text != null) {
            problems.check(text.length() <= longest, field, "error.too-long", longest)
                    .check(DocumentText.isXml(text), field, "invoice.text.characters");
        }
    }

    private static @Nullable String plain(@Nullable String text) {
        return text == null || text.isBlank() ? null : text.strip();
    }

    /** Numbers are written with blanks and hyphens between the digits, too. */
    private static @Nullable String digits(@Nullable String text) {
        return text == null ? null : plain(text.replaceAll("[\\s\\u00a0-]", ""));
    }
}
