package dk.tvaers.loan;

import dk.tvaers.kernel.Money;
import dk.tvaers.kit.Amounts;
import dk.tvaers.kit.Dates;
import dk.tvaers.kit.Texts;
import dk.tvaers.kit.files.FileName;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * What stands in the agreement on a loan.
 *
 * @param notes what is said before all else: that it is a draft, or which version it is
 * @param approvals each with side, who, when and what was noted
 */
public record AgreementPage(
        String title, List<String> notes, List<Part> parts, List<String> heads, List<List<String>> approvals) {

    /** A heading and what stands below it, name by name. */
    public record Part(String heading, List<Fact> facts) {}

    public record Fact(String name, String value) {}

    /** What the file is called. */
    public static String fileName(LoanId id, Texts texts) {
        return FileName.clean(texts.get("loan.agreement") + " " + id + ".pdf");
    }

    static AgreementPage of(LoanDetails details, Texts texts) {
        Loan loan = Objects.requireNonNull(details.loan());
        LoanItem item = details.item();
        return new AgreementPage(
                item.title(),
                notes(loan, texts),
                List.of(
                        new Part(texts.get("loan.agreement.parties"), parties(details, texts)),
                        new Part(texts.get("loan.agreement.price"), price(loan.terms(), texts))),
                List.of(
                        texts.get("loan.agreement.approval.side"),
                        texts.get("loan.agreement.approval.by"),
                        texts.get("loan.agreement.approval.at"),
                        texts.get("loan.agreement.approval.note")),
                approvals(details, loan, texts));
    }

    private static List<String> notes(Loan loan, Texts texts) {
        List<String> notes = new ArrayList<>();
        if (!loan.state().isAgreed()) {
            notes.add(texts.get("loan.agreement.draft"));
        }
        if (loan.terms().number() > 1) {
            notes.add(texts.get("loan.agreement.amended", loan.terms().number()));
        }
        return notes;
    }

    private static List<Fact> parties(LoanDetails details, Texts texts) {
        LoanItem item = details.item();
        Terms terms = Objects.requireNonNull(details.loan()).terms();
        Dates dates = new Dates(texts);
        Facts facts = new Facts(texts);
        facts.add("lender", item.lenderName());
        facts.add("borrower", item.borrowerName());
        facts.add("specialist", item.specialist());
        facts.add("competence", item.competence());
        facts.add("project", item.projectName());
        facts.add(
                "period", texts.get("loan.agreement.period.text", dates.words(terms.from()), dates.words(terms.to())));
        facts.add("hours", new Amounts(texts).figures(terms.mostHours()));
        facts.add("place", terms.place());
        facts.add("confidentiality", terms.confidentiality());
        facts.add("data-access", terms.dataAccess());
        facts.named(texts.get("loan.agreement.case", item.lenderName()), details.lenderCase());
        facts.named(texts.get("loan.agreement.case", item.borrowerName()), details.borrowerCase());
        return facts.found;
    }

    private static List<Fact> price(Terms terms, Texts texts) {
        Amounts amounts = new Amounts(texts);
        Facts facts = new Facts(texts);
        facts.add("rate", amounts.words(terms.rate()));
        Money overhead = terms.overhead().of(terms.rate());
        facts.add("overhead", overhead.ore() == 0 ? null : amounts.words(overhead));
        facts.add("per-hour", amounts.words(terms.perHour()));
        facts.add("total", amounts.words(terms.total()));
        facts.add(
                "per-kilometre",
                terms.perKilometre().ore() == 0
                        ? texts.get("loan.agreement.no-driving")
                        : amounts.words(terms.perKilometre()));
        facts.add("basis", texts.word("loan.basis", terms.basis()));
        facts.add("vat", terms.vatTreatment());
        return facts.found;
    }

    private static List<List<String>> approvals(LoanDetails details, Loan loan, Texts texts) {
        Dates dates = new Dates(texts);
        List<List<String>> rows = new ArrayList<>();
        for (Side side : Side.values()) {
            String word = texts.word("loan.side", side);
            details.approvals().stream()
                    .filter(approval -> approval.side() == side
                            && approval.terms() == loan.terms().number())
                    .findFirst()
                    .ifPresentOrElse(
                            approval -> rows.add(List.of(
                                    word,
                                    who(approval, details, texts),
                                    dates.moment(approval.at()),
                                    Objects.requireNonNullElse(approval.note(), ""))),
                            () -> rows.add(List.of(word, texts.get("loan.agreement.missing", word), "", "")));
        }
        return rows;
    }

    private static String who(Approval approval, LoanDetails details, Texts texts) {
        String unknown = texts.get("loan.agreement.unknown");
        String person = details.names().getOrDefault(approval.person(), unknown);
        return approval.forPerson() == null || approval.forPerson().equals(approval.person())
                ? person
                : texts.get(
                        "loan.agreement.approval.for",
                        person,
                        details.names().getOrDefault(approval.forPerson(), unknown));
    }

    /** Leaves out what is not known. */
    private static final class Facts {

        private final Texts texts;
        private final List<Fact> found = new ArrayList<>();

        Facts(Texts texts) {
            this.texts = texts;
        }

        void add(String key, @Nullable String value) {
            named(texts.get("loan.agreement." + key), value);
        }

        void named(String name, @Nullable String value) {
            if (value != null && !value.isBlank()) {
                found.add(new Fact(name, value));
            }
        }
    }
}
