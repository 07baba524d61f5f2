package dk.tvaers.economy.statement;

import de.siegmar.fastcsv.writer.CsvWriter;
import de.siegmar.fastcsv.writer.LineDelimiter;
import dk.tvaers.economy.cost.CostTypeId;
import dk.tvaers.economy.settlement.LineKind;
import dk.tvaers.economy.settlement.PostingKind;
import dk.tvaers.economy.settlement.SettlementItem;
import dk.tvaers.economy.settlement.SettlementLine;
import dk.tvaers.economy.settlement.SettlementSheet;
import dk.tvaers.economy.vat.Vat;
import dk.tvaers.kernel.Money;
import dk.tvaers.kernel.MunicipalityCode;
import dk.tvaers.kit.Dates;
import dk.tvaers.kit.excel.Harmless;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * The postings of a settlement as a finance system reads them: costs of one type and VAT are one posting, in the municipality's
 * own account; all postings of a municipality come to its net, those of all to zero.
 */
final class Booking {

    private static final List<PostingKind> WHOLE =
            List.of(PostingKind.CARRIED_OUT, PostingKind.BORROWED, PostingKind.LENT, PostingKind.HOST);

    /** @param amount above zero is debit, below zero credit */
    record Entry(MunicipalityCode municipality, String account, String text, String vat, Money amount) {}

    private record Alike(@Nullable CostTypeId type, Vat vat) {}

    private record Sum(SettlementLine first, int lines, Money amount) {

        Sum plus(Sum other) {
            return new Sum(first, lines + other.lines, amount.plus(other.amount));
        }
    }

    private final SettlementItem item;
    private final SettlementSheet sheet;
    private final Map<CostTypeId, Map<MunicipalityCode, String>> accounts;
    private final StatementWords words;

    /** @param accounts in which account each municipality books a type */
    Booking(
            SettlementItem item,
            SettlementSheet sheet,
            Map<CostTypeId, Map<MunicipalityCode, String>> accounts,
            StatementWords words) {
        this.item = item;
        this.sheet = sheet;
        this.accounts = accounts;
        this.words = words;
    }

    List<Entry> entries(MunicipalityCode code) {
        List<Entry> entries = new ArrayList<>();
        costs(entries, code, "booking.share", line -> line.share(code));
        if (!item.period().isOnAccount()) {
            costs(
                    entries,
                    code,
                    "booking.paid",
                    line -> code.equals(line.payer()) ? Money.ZERO.minus(line.amount()) : Money.ZERO);
        }
        sheet.lines().stream()
                .filter(line -> line.kind() != LineKind.COST)
                .forEach(line -> entries.add(new Entry(code, "", words.line(line), words.vat(line), line.share(code))));
        WHOLE.forEach(kind -> entries.add(new Entry(code, "", words.posting(kind), "", sheet.of(code, kind))));
        entries.removeIf(entry -> entry.amount.equals(Money.ZERO));
        return entries;
    }

    private void costs(
            List<Entry> entries, MunicipalityCode code, String text, Function<SettlementLine, Money> amount) {
        Map<Alike, Sum> sums = new LinkedHashMap<>();
        for (SettlementLine line : sheet.lines()) {
            if (line.kind() == LineKind.COST && !amount.apply(line).equals(Money.ZERO)) {
                sums.merge(new Alike(line.type(), line.vat()), new Sum(line, 1, amount.apply(line)), Sum::plus);
            }
        }
        sums.forEach((alike, sum) -> entries.add(new Entry(
                code,
                alike.type == null
                        ? ""
                        : accounts.getOrDefault(alike.type, Map.of()).getOrDefault(code, ""),
                words.get(text, words.type(sum.first), sum.lines),
                words.vat(sum.first),
                sum.amount)));
    }

    /** UTF-8 with its mark and semicolons, as Danish programs take it; the stream stays open. */
    void write(List<Entry> entries, OutputStream out) throws IOException {
        Writer writer = new OutputStreamWriter(out, StandardCharsets.UTF_8);
        writer.write('\uFEFF');
        CsvWriter csv = CsvWriter.builder()
                .fieldSeparator(';')
                .lineDelimiter(LineDelimiter.CRLF)
                .build(writer);
        csv.writeRecord(
                words.get("booking.settlement"),
                words.get("booking.code"),
                words.page("municipality"),
                words.get("booking.account"),
                words.get("booking.text"),
                words.page("vat"),
                words.page("from"),
                words.page("to"),
                words.get("booking.debit"),
                words.get("booking.credit"));
        for (Entry entry : entries) {
            boolean credit = entry.amount.isNegative();
            csv.writeRecord(
                    item.reference(),
                    entry.municipality.value(),
                    words.name(entry.municipality),
                    Harmless.text(entry.account),
                    Harmless.text(entry.text),
                    entry.vat,
                    Dates.figures(item.period().from()),
                    Dates.figures(item.period().to()),
                    credit ? "" : figures(entry.amount),
                    credit ? figures(Money.ZERO.minus(entry.amount)) : "");
        }
        csv.flush();
        writer.flush();
    }

    private static String figures(Money amount) {
        return amount.inKroner().toPlainString().replace('.', ',');
    }
}
