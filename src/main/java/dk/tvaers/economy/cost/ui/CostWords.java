package dk.tvaers.economy.cost.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Span;
import dk.tvaers.economy.cost.Amount;
import dk.tvaers.economy.cost.CostItem;
import dk.tvaers.kernel.Money;
import dk.tvaers.kit.Amounts;
import dk.tvaers.kit.Dates;
import dk.tvaers.kit.Texts;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Objects;

/** Costs in words. */
record CostWords(Texts texts) {

    String get(String key, Object... parameters) {
        return texts.get("cost." + key, parameters);
    }

    /** {@code 1.234,50}, {@code ?}, or nothing. */
    String figures(Amount amount) {
        return amount instanceof Amount.Known(Money money) ? new Amounts(texts).figures(money) : amount.toString();
    }

    /** {@code 1.234,50 kr.}, that it is unknown, or that there is none. */
    String words(Amount amount) {
        return switch (amount) {
            case Amount.Known(Money money) -> money(money);
            case Amount.Missing.UNKNOWN -> get("amount.unknown");
            case Amount.Missing.BLANK -> get("amount.blank");
        };
    }

    /** In a table: the figures; a question mark that is read aloud as what it means. */
    Component cell(Amount amount) {
        Span cell = new Span(figures(amount));
        if (amount.isUnknown()) {
            cell.getElement().setAttribute("role", "img").setAttribute("aria-label", get("amount.unknown"));
        }
        return cell;
    }

    String money(Money money) {
        return new Amounts(texts).words(money);
    }

    /** The sum of what is known, and how many are not. */
    String sum(Money known, long unknown) {
        return unknown == 0 ? money(known) : get("sum.unknown", money(known), unknown);
    }

    /** What it is for. */
    String place(CostItem cost) {
        if (cost.projectName() != null) {
            return cost.projectName();
        }
        return Objects.requireNonNullElseGet(cost.programmeName(), () -> get("place.all"));
    }

    /** {@code januar 2026} where it is a month, else its days. */
    String period(CostItem cost) {
        return period(cost.fromOn(), cost.toOn());
    }

    String period(LocalDate from, LocalDate to) {
        YearMonth month = YearMonth.from(from);
        if (from.equals(month.atDay(1)) && to.equals(month.atEndOfMonth())) {
            return new Dates(texts).month(month);
        }
        if (from.getDayOfYear() == 1 && to.equals(LocalDate.of(from.getYear(), 12, 31))) {
            return String.valueOf(from.getYear());
        }
        return from.equals(to) ? Dates.figures(from) : get("period", Dates.figures(from), Dates.figures(to));
    }

    String month(YearMonth month) {
        return new Dates(texts).month(month);
    }

    String payer(CostItem cost) {
        return cost.paidDirectly() ? get("payer.direct", cost.payerName()) : cost.payerName();
    }
}
