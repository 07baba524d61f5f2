package dk.tvaers.economy.agreed.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.TextField;
import dk.tvaers.economy.SharedPeriod;
import dk.tvaers.economy.agreed.KeyWords;
import dk.tvaers.economy.key.AllocationKey;
import dk.tvaers.kernel.Invalid;
import dk.tvaers.kernel.Money;
import dk.tvaers.kernel.MunicipalityCode;
import dk.tvaers.kernel.Now;
import dk.tvaers.kernel.PortalException;
import dk.tvaers.kit.Amounts;
import dk.tvaers.kit.ui.DateField;
import dk.tvaers.kit.ui.Lists;
import dk.tvaers.kit.ui.Notices;
import java.time.LocalDate;
import java.util.Map;
import java.util.function.Supplier;

/** What a key would make of an amount over a period, beside another key; and what one who joins later would pay. */
final class SharePreview extends Composite<Div> {

    private static final Money EXAMPLE = Money.kroner(750_000);
    private static final int AMOUNT_LENGTH = 20;

    private final KeyWords words;
    private final Shares shares;
    private final Lists lists;
    private final Map<String, KeyChoices.Choice> choices;
    private final Supplier<AllocationKey> key;

    private final TextField amount;
    private final DatePicker from;
    private final DatePicker to;
    private final ComboBox<String> other;
    private final ComboBox<MunicipalityCode> joiner;
    private final Div result = new Div();

    /**
     * @param choices to compare with
     * @param key that is shown when somebody asks
     */
    SharePreview(
            KeyWords words,
            Shares shares,
            Lists lists,
            Map<String, KeyChoices.Choice> choices,
            Supplier<AllocationKey> key) {
        this.words = words;
        this.shares = shares;
        this.lists = lists;
        this.choices = choices;
        this.key = key;
        LocalDate today = Now.today();
        amount = new TextField(words.get("preview.amount"));
        amount.setId("amount");
        amount.setMaxLength(AMOUNT_LENGTH);
        amount.setValue(new Amounts(words.texts()).figures(EXAMPLE));
        from = DateField.of(words.texts(), words.get("preview.from"));
        from.setValue(today.withDayOfYear(1));
        to = DateField.of(words.texts(), words.get("preview.to"));
        to.setValue(today.withDayOfYear(today.lengthOfYear()));
        other = new ComboBox<>(words.get("preview.other"));
        other.setItems(choices.keySet());
        other.setItemLabelGenerator(each -> name(each));
        other.setValue(KeyChoices.EQUAL);
        other.setClearButtonVisible(true);
        joiner = new ComboBox<>(words.get("buy-in.joiner"));
        joiner.setItems(words.names().keySet().stream().sorted().toList());
        joiner.setItemLabelGenerator(words::name);
        joiner.setHelperText(words.get("buy-in.help"));
        Button show = new Button(words.get("preview.show"), press -> show());
        Button buy = new Button(words.get("buy-in.show"), press -> buyIn());
        Div fields = new Div(amount, from, to, other, joiner);
        fields.addClassName("form-grid");
        Div actions = new Div(show, buy);
        actions.addClassName("actions");
        Div panel = new Div(fields, actions);
        panel.addClassNames("panel", "padded");
        result.getElement().setAttribute("aria-live", "polite");
        getContent().add(panel, result);
    }

    /** Compares with another key than equal shares to begin with. */
    SharePreview beside(String choice) {
        other.setValue(choice);
        return this;
    }

    /** Shows the shares at once, where the key can share at all. */
    SharePreview shown() {
        show();
        return this;
    }

    private String name(String choice) {
        KeyChoices.Choice chosen = choices.get(choice);
        return chosen == null ? "" : chosen.name();
    }

    void show() {
        attempt(() -> {
            KeyChoices.Choice with = other.getValue() == null ? null : choices.get(other.getValue());
            Money shared = amount();
            String title = words.get("preview.of", new Amounts(words.texts()).words(shared));
            result.add(new ShareTable(
                    words,
                    lists,
                    title,
                    shares.rows(shared, period(), key.get(), with == null ? null : with.key(), words)));
        });
    }

    private void buyIn() {
        attempt(() -> {
            MunicipalityCode who = joiner.getValue();
            if (who == null) {
                throw new Invalid("joiner", "key.buy-in.whom");
            }
            String title = words.get("buy-in.of", words.name(who));
            result.add(
                    new Paragraph(words.get("buy-in.lead", words.name(who))),
                    new ShareTable(words, lists, title, shares.buyIn(amount(), period(), key.get(), who, words)));
        });
    }

    private Money amount() {
        return new Amounts(words.texts()).money("amount", amount.getValue());
    }

    private SharedPeriod period() {
        return new SharedPeriod(date(from), date(to));
    }

    private static LocalDate date(DatePicker picker) {
        LocalDate date = picker.getValue();
        if (date == null) {
            throw new Invalid("from", "key.preview.period");
        }
        return date;
    }

    private void attempt(Runnable shown) {
        result.removeAll();
        try {
            shown.run();
        } catch (PortalException refused) {
            result.add(Notices.warn(words.get("preview.refused"), reason(refused)));
        }
    }

    private String reason(PortalException refused) {
        return refused instanceof Invalid invalid
                ? said(words, invalid)
                : words.texts().get(refused);
    }

    /** The first thing that cannot be accepted, as a sentence. */
    static String said(KeyWords words, Invalid invalid) {
        Invalid.Problem first = invalid.problems().getFirst();
        return words.texts().get(first.reason(), first.parameters().toArray());
    }
}
