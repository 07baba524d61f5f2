package dk.tvaers.economy.settlement;

import dk.tvaers.economy.vat.VatWords;
import dk.tvaers.kit.Dates;
import dk.tvaers.kit.Texts;
import java.time.LocalDate;
import java.time.YearMonth;

/** Lines of settlements in words. */
public final class LineWords {

    private LineWords() {}

    /** The title of a cost; of others what they bring from which settlement. */
    public static String title(Texts texts, SettlementLine line) {
        return line.kind() == LineKind.COST
                ? line.title()
                : texts.get(
                        "settlement.line." + (line.kind() == LineKind.ON_ACCOUNT ? "on-account" : "carried"),
                        line.title(),
                        VatWords.said(line.vat(), texts));
    }

    /**
     * {@code januar 2026} where it is a month, else its days.
     *
     * @param to the last day, included
     */
    public static String period(Texts texts, LocalDate from, LocalDate to) {
        YearMonth month = YearMonth.from(from);
        return from.equals(month.atDay(1)) && to.equals(month.atEndOfMonth())
                ? new Dates(texts).month(month)
                : texts.get("settlement.days", Dates.figures(from), Dates.figures(to));
    }
}
