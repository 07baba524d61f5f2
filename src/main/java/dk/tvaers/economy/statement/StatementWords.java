package dk.tvaers.economy.statement;

import dk.tvaers.economy.cost.CostTypeId;
import dk.tvaers.economy.settlement.LineWords;
import dk.tvaers.economy.settlement.PeriodWords;
import dk.tvaers.economy.settlement.PostingKind;
import dk.tvaers.economy.settlement.SettlementItem;
import dk.tvaers.economy.settlement.SettlementLine;
import dk.tvaers.economy.vat.VatWords;
import dk.tvaers.kernel.Money;
import dk.tvaers.kernel.MunicipalityCode;
import dk.tvaers.kit.Amounts;
import dk.tvaers.kit.Dates;
import dk.tvaers.kit.Texts;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Statements in words.
 *
 * @param names what municipalities are called; those without a name by their code
 * @param types what types of cost are called
 */
record StatementWords(Texts texts, Map<MunicipalityCode, String> names, Map<CostTypeId, String> types) {

    String get(String key, Object... parameters) {
        return texts.get("statement." + key, parameters);
    }

    /** A word of the settlement's own page. */
    String page(String key, Object... parameters) {
        return texts.get("settlement." + key, parameters);
    }

    String name(@Nullable MunicipalityCode code) {
        return code == null ? "" : names.getOrDefault(code, code.value());
    }

    String type(SettlementLine line) {
        return line.type() == null ? "" : types.getOrDefault(line.type(), "");
    }

    String title(SettlementItem item) {
        return PeriodWords.title(texts, item.period(), item.runningNumber());
    }

    String kind(SettlementLine line) {
        return texts.word("statement.kind", line.kind());
    }

    String posting(PostingKind kind) {
        return texts.word("settlement.posting", kind);
    }

    String line(SettlementLine line) {
        return LineWords.title(texts, line);
    }

    String vat(SettlementLine line) {
        return VatWords.said(line.vat(), texts);
    }

    String period(LocalDate from, LocalDate to) {
        return LineWords.period(texts, from, to);
    }

    String money(Money amount) {
        return new Amounts(texts).words(amount);
    }

    String figures(Money amount) {
        return new Amounts(texts).figures(amount);
    }

    String date(@Nullable LocalDate date) {
        return date == null ? "" : new Dates(texts).words(date);
    }

    String moment(@Nullable Instant instant) {
        return instant == null ? "" : new Dates(texts).moment(instant);
    }
}
