package dk.tvaers.economy.statement;

import dk.tvaers.access.CurrentContext;
import dk.tvaers.access.Guard;
import dk.tvaers.access.Right;
import dk.tvaers.economy.agreed.AgreedKeys;
import dk.tvaers.economy.agreed.AllocationKeyId;
import dk.tvaers.economy.agreed.KeyItem;
import dk.tvaers.economy.cost.CostAccountItem;
import dk.tvaers.economy.cost.CostAccounts;
import dk.tvaers.economy.cost.CostLineId;
import dk.tvaers.economy.cost.CostTypeId;
import dk.tvaers.economy.cost.CostTypeItem;
import dk.tvaers.economy.cost.CostTypes;
import dk.tvaers.economy.cost.PaidVouchers;
import dk.tvaers.economy.settlement.Calculations;
import dk.tvaers.economy.settlement.SettlementId;
import dk.tvaers.economy.settlement.SettlementItem;
import dk.tvaers.economy.settlement.SettlementLine;
import dk.tvaers.economy.settlement.SettlementSheet;
import dk.tvaers.economy.settlement.SettlementState;
import dk.tvaers.economy.settlement.Settlements;
import dk.tvaers.exchange.Choices;
import dk.tvaers.exchange.MunicipalityNames;
import dk.tvaers.kernel.Forbidden;
import dk.tvaers.kernel.MunicipalityCode;
import dk.tvaers.kernel.NotFound;
import dk.tvaers.kernel.Now;
import dk.tvaers.kernel.RuleBroken;
import dk.tvaers.kit.Dates;
import dk.tvaers.kit.Texts;
import dk.tvaers.kit.excel.ExcelBook;
import dk.tvaers.kit.excel.ExcelList;
import dk.tvaers.kit.excel.ExcelName;
import dk.tvaers.kit.files.FileName;
import dk.tvaers.kit.pdf.PdfPage;
import dk.tvaers.kit.pdf.Pdfs;
import io.micronaut.transaction.annotation.Transactional;
import jakarta.inject.Singleton;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * What goes out of a settlement as files (DOMAIN section 5): of the municipalities and the loans that the reader sees in the
 * settlement itself, and nothing else.
 */
@Singleton
public class Statements {

    private final Settlements settlements;
    private final Calculations calculations;
    private final PaidVouchers vouchers;
    private final CostTypes types;
    private final CostAccounts accounts;
    private final AgreedKeys keys;
    private final MunicipalityNames names;
    private final Pdfs pdfs;
    private final Choices choices;
    private final Guard guard;
    private final CurrentContext context;

    Statements(
            Settlements settlements,
            Calculations calculations,
            PaidVouchers vouchers,
            CostTypes types,
            CostAccounts accounts,
            AgreedKeys keys,
            MunicipalityNames names,
            Pdfs pdfs,
            Choices choices,
            Guard guard,
            CurrentContext context) {
        this.settlements = settlements;
        this.calculations = calculations;
        this.vouchers = vouchers;
        this.types = types;
        this.accounts = accounts;
        this.keys = keys;
        this.names = names;
        this.pdfs = pdfs;
        this.choices = choices;
        this.guard = guard;
        this.context = context;
    }

    /**
     * The workbook: who owes what by formulas, the lines, the hours and the vouchers.
     *
     * @throws NotFound when there is no such settlement in the collaboration
     * @throws RuleBroken of a draft when the collaboration has no host on the period's last day
     * @throws Forbidden without the right to see the economy of some municipality
     */
    @Transactional(readOnly = true)
    public StatementFile workbook(SettlementId id, Texts texts) {
        guard.require(Right.SEE_ECONOMY);
        SettlementItem item = settlements.get(id);
        SettlementSheet sheet = settlements.sheet(id);
        StatementWords words = words(texts);
        List<CostLineId> costs = sheet.lines().stream()
                .map(SettlementLine::cost)
                .filter(Objects::nonNull)
                .toList();
        Map<AllocationKeyId, String> called =
                keys.list().stream().collect(Collectors.toMap(KeyItem::id, KeyItem::name));
        ExcelBook book = new StatementBook(item, sheet, vouchers.of(costs), called, words)
                .book(List.of(
                        words.get("foot", words.title(item), collaboration(), new Dates(texts).moment(Now.instant())),
                        texts.word("settlement.state", item.state())));
        return new StatementFile(ExcelName.file(words.title(item), Now.today()), ExcelList.TYPE, book::write);
    }

    /** Whether there are postings for a finance system to read: a settlement is booked when nothing of it changes any more. */
    public boolean isBooked(SettlementItem item) {
        guard.require(Right.SEE_ECONOMY);
        return item.state() == SettlementState.LOCKED;
    }

    /**
     * The postings for a finance system, as CSV: those of the reader's own municipalities; of all for whoever settles, and for
     * whoever sees all and has none.
     *
     * @throws NotFound when there is no such settlement in the collaboration
     * @throws RuleBroken when it is not locked
     * @throws Forbidden without the right to see the economy of some municipality
     */
    @Transactional(readOnly = true)
    public StatementFile bookkeeping(SettlementId id, Texts texts) {
        guard.require(Right.SEE_ECONOMY);
        SettlementItem item = settlements.get(id);
        if (!isBooked(item)) {
            throw new RuleBroken("statement.rule.not-locked");
        }
        SettlementSheet sheet = settlements.sheet(id);
        Set<MunicipalityCode> own = context.actor().municipalities();
        boolean whole = settlements.mayKeep() || sheet.all() && own.isEmpty();
        Booking booking = new Booking(item, sheet, accounts(sheet), words(texts));
        List<Booking.Entry> entries = sheet.municipalities().stream()
                .filter(code -> whole || own.contains(code))
                .flatMap(code -> booking.entries(code).stream())
                .toList();
        return new StatementFile(
                FileName.clean(item.reference() + ".csv"), StatementFile.CSV, out -> booking.write(entries, out));
    }

    /**
     * A municipality's statement as PDF/UA.
     *
     * @throws NotFound when there is no such settlement in the collaboration, or the municipality has no part in it that the
     *     reader sees
     * @throws RuleBroken of a draft when the collaboration has no host on the period's last day
     * @throws Forbidden without the right to see the economy of some municipality
     */
    @Transactional(readOnly = true)
    public StatementFile statement(SettlementId id, MunicipalityCode code, Texts texts) {
        guard.require(Right.SEE_ECONOMY);
        SettlementItem item = settlements.get(id);
        SettlementSheet sheet = settlements.sheet(id);
        if (!sheet.municipalities().contains(code)) {
            throw new NotFound();
        }
        StatementPage page = new StatementPage(
                item,
                sheet,
                code,
                calculations.of(id, code),
                settlements.answers(id).stream()
                        .filter(each -> each.municipality().equals(code))
                        .findFirst(),
                settlements.objections(id).stream()
                        .filter(each -> each.municipality().equals(code))
                        .toList(),
                words(texts));
        String collaboration = collaboration();
        PdfPage pdf = new PdfPage(
                texts,
                page.title(),
                collaboration,
                PdfPage.logo(choices, collaboration, texts),
                "statement",
                Map.of("facts", page.facts(), "parts", page.parts()),
                false);
        return new StatementFile(
                FileName.clean(page.title().replace('/', '-') + ".pdf"),
                StatementFile.PDF,
                out -> pdfs.write(pdf, out));
    }

    private Map<CostTypeId, Map<MunicipalityCode, String>> accounts(SettlementSheet sheet) {
        if (settlements.mayKeep()) {
            return accounts.all();
        }
        Map<CostTypeId, Map<MunicipalityCode, String>> found = new HashMap<>();
        sheet.lines().stream()
                .map(SettlementLine::type)
                .filter(Objects::nonNull)
                .distinct()
                .forEach(type -> found.put(
                        type,
                        accounts.of(type).stream()
                                .filter(each -> each.account() != null)
                                .collect(Collectors.toMap(
                                        CostAccountItem::municipality,
                                        each -> Objects.requireNonNull(each.account())))));
        return found;
    }

    private StatementWords words(Texts texts) {
        return new StatementWords(
                texts,
                names.all(),
                types.list().stream().collect(Collectors.toMap(CostTypeItem::id, CostTypeItem::name)));
    }

    private String collaboration() {
        return context.collaboration().collaboration().name();
    }
}
