package dk.tvaers.economy.budget.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Span;
import dk.tvaers.economy.budget.BudgetLineItem;
import dk.tvaers.economy.budget.BudgetVersionItem;
import dk.tvaers.economy.budget.Comparison;
import dk.tvaers.economy.cost.Amount;
import dk.tvaers.kernel.Money;
import dk.tvaers.kit.Amounts;
import dk.tvaers.kit.Dates;
import dk.tvaers.kit.Texts;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** Budgets in words. */
record BudgetWords(Texts texts) {

    String get(String key, Object... parameters) {
        return texts.get("cost.budget." + key, parameters);
    }

    /** When it was adopted, or that it is not. */
    String lead(Comparison comparison) {
        BudgetVersionItem adopted = comparison.adopted();
        return adopted == null
                ? get("lead.draft")
                : get("lead", adopted.number(), new Dates(texts).words(adopted.adoptedOn()));
    }

    String place(Comparison.Line line) {
        return place(line.placeName());
    }

    String place(BudgetLineItem line) {
        return place(line.placeName());
    }

    String amount(Amount amount) {
        return amount instanceof Amount.Known(Money money) ? new Amounts(texts).figures(money) : amount.toString();
    }

    /** {@code 1.234,50 kr.}, and how many amounts are unknown. */
    String sum(Comparison.Sum sum) {
        String known = new Amounts(texts).words(sum.known());
        return sum.unknown() == 0 ? known : texts.get("cost.sum.unknown", known, sum.unknown());
    }

    Component cell(Comparison.Sum sum) {
        Span cell = new Span(new Amounts(texts).figures(sum.known()));
        if (sum.unknown() > 0) {
            Span more = new Span(get("cell.unknown", sum.unknown()));
            more.addClassName("meta");
            cell.add(more);
        }
        return cell;
    }

    String left(Money left) {
        String words = new Amounts(texts).words(left);
        return left.isNegative() ? get("overrun", words) : words;
    }

    Component leftCell(Money left) {
        Span cell = new Span(new Amounts(texts).figures(left));
        if (left.isNegative()) {
            cell.addClassName("overrun");
        }
        return cell;
    }

    private String place(@Nullable String name) {
        return Objects.requireNonNullElseGet(name, () -> texts.get("cost.place.all"));
    }
}
