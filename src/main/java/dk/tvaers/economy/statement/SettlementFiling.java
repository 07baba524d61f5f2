package dk.tvaers.economy.statement;

import dk.tvaers.economy.billing.BillItem;
import dk.tvaers.economy.billing.Bills;
import dk.tvaers.economy.settlement.Answer;
import dk.tvaers.economy.settlement.Objection;
import dk.tvaers.economy.settlement.PeriodWords;
import dk.tvaers.economy.settlement.SettlementId;
import dk.tvaers.economy.settlement.SettlementItem;
import dk.tvaers.economy.settlement.SettlementState;
import dk.tvaers.economy.settlement.Settlements;
import dk.tvaers.exchange.FilingSource;
import dk.tvaers.kernel.MunicipalityCode;
import dk.tvaers.kernel.NotFound;
import dk.tvaers.kernel.Now;
import dk.tvaers.kit.Amounts;
import dk.tvaers.kit.Dates;
import dk.tvaers.kit.Texts;
import jakarta.inject.Singleton;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * What is filed of a settlement that was sent or is locked: who answered what, and for the municipality that files it its own
 * statement, and the invoices and credit notes that it sends or receives.
 */
@Singleton
final class SettlementFiling implements FilingSource<SettlementId> {

    private final Settlements settlements;
    private final Statements statements;
    private final Bills bills;

    SettlementFiling(Settlements settlements, Statements statements, Bills bills) {
        this.settlements = settlements;
        this.statements = statements;
        this.bills = bills;
    }

    @Override
    public Class<SettlementId> kind() {
        return SettlementId.class;
    }

    @Override
    public String name() {
        return "settlements";
    }

    @Override
    public SettlementId id(String text) {
        return SettlementId.of(text);
    }

    @Override
    public boolean isToBeFiled(SettlementId id) {
        return isToBeFiled(settlements.get(id));
    }

    @Override
    public Filed record(SettlementId id, Locale language) {
        return filed(sent(id), Texts.in(language), List.of(), List.of());
    }

    @Override
    public Filed record(SettlementId id, MunicipalityCode municipality, Locale language) {
        SettlementItem item = sent(id);
        Texts texts = Texts.in(language);
        List<BillItem> own = bills.of(id).stream()
                .filter(bill ->
                        bill.supplier().equals(municipality) || bill.buyer().equals(municipality))
                .toList();
        List<Attachment> files = new ArrayList<>();
        if (settlements.sheet(id).municipalities().contains(municipality)) {
            StatementFile statement = statements.statement(id, municipality, texts);
            files.add(attachment(statement.name(), statement.bytes()));
        }
        for (BillItem bill : own) {
            files.add(attachment(bill.fileName(), bills.xml(bill.id()).getBytes(StandardCharsets.UTF_8)));
        }
        return filed(item, texts, own, files);
    }

    /** @throws NotFound when there is nothing to file of it */
    private SettlementItem sent(SettlementId id) {
        SettlementItem item = settlements.get(id);
        if (!isToBeFiled(item)) {
            throw new NotFound();
        }
        return item;
    }

    private static boolean isToBeFiled(SettlementItem item) {
        return item.state() == SettlementState.SENT || item.state() == SettlementState.LOCKED;
    }

    private Filed filed(SettlementItem item, Texts texts, List<BillItem> own, List<Attachment> files) {
        List<Part> parts = new ArrayList<>();
        parts.add(answers(settlements.answers(item.id()), texts));
        List<Objection> objections = settlements.objections(item.id());
        if (!objections.isEmpty()) {
            parts.add(objections(objections, texts));
        }
        if (!own.isEmpty()) {
            parts.add(bills(own, texts));
        }
        return new Filed(
                PeriodWords.title(texts, item.period(), item.runningNumber()),
                date(item),
                null,
                Map.of(),
                facts(item, texts),
                parts,
                files);
    }

    /** When it became what it is. */
    private static LocalDate date(SettlementItem item) {
        return Now.date(item.lockedAt() == null ? Objects.requireNonNull(item.sentAt()) : item.lockedAt());
    }

    private static List<Fact> facts(SettlementItem item, Texts texts) {
        Dates dates = new Dates(texts);
        List<Fact> facts = new ArrayList<>();
        add(facts, texts.get("statement.reference"), item.reference());
        add(facts, texts.get("settlement.state"), texts.word("settlement.state", item.state()));
        add(
                facts,
                texts.get("settlement.issue"),
                texts.get("statement.issue", item.issueNumber(), dates.moment(Objects.requireNonNull(item.sentAt()))));
        add(facts, texts.get("settlement.sent-by"), item.sentBy());
        add(facts, texts.get("settlement.deadline"), dates.words(Objects.requireNonNull(item.deadlineOn())));
        add(facts, texts.get("settlement.locked-at"), item.lockedAt() == null ? null : dates.moment(item.lockedAt()));
        add(facts, texts.get("settlement.locked-by"), item.lockedBy());
        add(facts, texts.get("settlement.note"), item.note());
        add(facts, texts.get("statement.digest"), item.digest());
        return facts;
    }

    private static void add(List<Fact> facts, String name, @Nullable String value) {
        if (value != null) {
            facts.add(new Fact(name, value));
        }
    }

    private static Part answers(List<Answer> answers, Texts texts) {
        return new Part(
                texts.get("settlement.answers"),
                List.of(),
                List.of(
                        texts.get("settlement.municipality"),
                        texts.get("settlement.answer"),
                        texts.get("statement.answered"),
                        texts.get("statement.answered-by")),
                answers.stream()
                        .map(each -> List.of(
                                each.name(),
                                texts.word("settlement.answer", each.state()),
                                each.approvedAt() == null ? "" : new Dates(texts).moment(each.approvedAt()),
                                by(each, texts)))
                        .toList());
    }

    private static String by(Answer answer, Texts texts) {
        if (answer.approvedBy() == null) {
            return "";
        }
        return answer.forPerson() == null
                ? answer.approvedBy()
                : texts.get("settlement.answer.for", answer.approvedBy(), answer.forPerson());
    }

    private static Part objections(List<Objection> objections, Texts texts) {
        return new Part(
                texts.get("settlement.objections"),
                List.of(),
                List.of(
                        texts.get("settlement.issue"),
                        texts.get("settlement.municipality"),
                        texts.get("settlement.line"),
                        texts.get("settlement.reason"),
                        texts.get("settlement.objected-at"),
                        texts.get("settlement.objected-by")),
                objections.stream()
                        .map(each -> List.of(
                                String.valueOf(each.issueNumber()),
                                each.name(),
                                each.lineTitle() == null || each.lineNumber() == null
                                        ? texts.get("settlement.object.whole")
                                        : texts.get("settlement.line-of", each.lineNumber(), each.lineTitle()),
                                each.reason(),
                                new Dates(texts).moment(each.objectedAt()),
                                each.objectedBy()))
                        .toList());
    }

    private static Part bills(List<BillItem> own, Texts texts) {
        return new Part(
                texts.get("billing.title"),
                List.of(),
                List.of(
                        texts.get("billing.number"),
                        texts.get("billing.supplier"),
                        texts.get("billing.buyer"),
                        texts.get("billing.payable"),
                        texts.get("billing.issued")),
                own.stream()
                        .map(bill -> List.of(
                                bill.corrects() == null
                                        ? bill.number()
                                        : texts.get("billing.credit-note-of", bill.number(), bill.corrects()),
                                bill.supplierName(),
                                bill.buyerName(),
                                new Amounts(texts).figures(bill.payable()),
                                Dates.figures(bill.issuedOn())))
                        .toList());
    }

    private static Attachment attachment(String name, byte[] file) {
        try {
            return new Attachment(
                    name,
                    HexFormat.of()
                            .formatHex(MessageDigest.getInstance("SHA-256").digest(file)),
                    out -> out.write(file));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
