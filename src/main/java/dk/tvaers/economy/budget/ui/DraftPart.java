package dk.tvaers.economy.budget.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Text;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import dk.tvaers.economy.budget.BudgetItem;
import dk.tvaers.economy.budget.BudgetLineItem;
import dk.tvaers.economy.budget.Budgets;
import dk.tvaers.economy.budget.KeepingBudgets;
import dk.tvaers.economy.cost.CostPlace;
import dk.tvaers.economy.cost.CostTypeId;
import dk.tvaers.economy.cost.ui.CostChoices;
import dk.tvaers.kernel.Now;
import dk.tvaers.kit.Rows;
import dk.tvaers.kit.Texts;
import dk.tvaers.kit.ui.Acting;
import dk.tvaers.kit.ui.EmptyState;
import dk.tvaers.kit.ui.FormFields;
import dk.tvaers.kit.ui.ListColumns;
import dk.tvaers.kit.ui.Lists;
import dk.tvaers.kit.ui.Part;
import dk.tvaers.kit.ui.RecordForm;
import jakarta.inject.Singleton;
import java.util.List;
import java.util.Map;

/** The draft of a budget for who keeps it: its lines, another amount for one, and that it was adopted. */
@Singleton
class DraftPart {

    private static final int AMOUNT_LENGTH = 25;
    private static final String KEY = "key";

    private final Budgets budgets;
    private final KeepingBudgets keeping;
    private final CostChoices choices;
    private final Lists lists;

    DraftPart(Budgets budgets, KeepingBudgets keeping, CostChoices choices, Lists lists) {
        this.budgets = budgets;
        this.keeping = keeping;
        this.choices = choices;
        this.lists = lists;
    }

    static ListColumns<BudgetLineItem> columns(Texts texts, BudgetWords words, String name) {
        return new ListColumns<BudgetLineItem>(texts, name, words.get("lines"))
                .text("type", words.get("type"), BudgetLineItem::typeName)
                .text("til", words.get("place"), words::place)
                .decimal(
                        "beloeb",
                        words.get("amount"),
                        line -> line.kroner() == null ? null : line.kroner().inKroner())
                .shownAs(line -> new Text(words.amount(line.amount())))
                .text("noegle", words.texts().get("cost.key"), BudgetLineItem::keyName);
    }

    Component of(BudgetItem budget, BudgetWords words, Component page) {
        Acting acting = new Acting(page, words.texts());
        Div part = new Div();
        if (budget.draft().isEmpty()) {
            part.add(new EmptyState(
                    words.get("draft.none"),
                    words.get("draft.none.text"),
                    acting.at(
                            words.get("begin"),
                            words.get("begin.of", String.valueOf(budget.year() - 1)),
                            () -> keeping.beginLikeYearBefore(budget.year()),
                            words.get("begun"))));
        } else {
            part.add(lists.table(
                            columns(words.texts(), words, "budgetudkast"),
                            Rows.whole(() -> budgets.of(budget.year()).draft()))
                    .filtered(List.of(String.valueOf(budget.year())))
                    .show(budget.draft()));
        }
        part.add(setting(budget, words, acting));
        Div whole = new Div(new Part(words.get("draft"), part));
        if (!budget.draft().isEmpty()) {
            whole.add(new Part(words.get("adopt.title"), adopting(budget, words, acting)));
        }
        return whole;
    }

    private Component setting(BudgetItem budget, BudgetWords words, Acting acting) {
        FormFields fields = new FormFields(words.texts());
        fields.choice("type", words.get("type"), choices.types());
        fields.choice("place", words.get("place"), choices.places(words.texts()));
        fields.text("amount", words.get("amount"), AMOUNT_LENGTH).setHelperText(words.get("amount.help"));
        fields.choice(KEY, words.texts().get("cost.key"), choices.keys())
                .setHelperText(words.texts().get("cost.key.help"));
        return new RecordForm(words.texts(), fields)
                .from(Map.of("place", CostChoices.key(new CostPlace.Everything())))
                .action(words.get("line.set"), (values, version) -> {
                    keeping.set(
                            budget.year(),
                            CostTypeId.of(values.required("type")),
                            CostChoices.place(values.required("place")),
                            CostChoices.amount(words.texts(), values, "amount"),
                            CostChoices.keyId(values.orNull(KEY)));
                    return () -> acting.again(words.get("line.was-set"));
                });
    }

    private Component adopting(BudgetItem budget, BudgetWords words, Acting acting) {
        FormFields fields = new FormFields(words.texts());
        fields.date("adoptedOn", words.get("adopted-on"));
        fields.text("decision", words.get("decision"), KeepingBudgets.LONGEST_DECISION)
                .setHelperText(words.get("decision.help"));
        return new Div(
                new Paragraph(words.get("adopt.text")),
                new RecordForm(words.texts(), fields)
                        .from(Map.of("adoptedOn", Now.today().toString()))
                        .action(words.get("adopt"), (values, version) -> {
                            int number = keeping.adopt(
                                    budget.year(),
                                    budget.version(),
                                    values.requiredDate("adoptedOn"),
                                    values.text("decision"));
                            return () -> acting.again(words.get("adopted", number));
                        }));
    }
}
