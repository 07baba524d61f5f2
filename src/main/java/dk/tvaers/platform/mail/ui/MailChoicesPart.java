package dk.tvaers.platform.mail.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.select.Select;
import dk.tvaers.exchange.ProfilePart;
import dk.tvaers.kit.Texts;
import dk.tvaers.kit.mail.MailKind.Delivery;
import dk.tvaers.kit.ui.Part;
import dk.tvaers.platform.mail.ChoiceItem;
import dk.tvaers.platform.mail.MailChoices;
import jakarta.inject.Singleton;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** On one's profile: which mails one gets, and when. */
@Singleton
final class MailChoicesPart implements ProfilePart {

    private final MailChoices choices;

    MailChoicesPart(MailChoices choices) {
        this.choices = choices;
    }

    @Override
    public int order() {
        return 10;
    }

    @Override
    public Optional<Component> show() {
        List<ChoiceItem> own = choices.own();
        return own.isEmpty()
                ? Optional.empty()
                : Optional.of(part(Texts.in(UI.getCurrent().getLocale()), own));
    }

    private Component part(Texts texts, List<ChoiceItem> own) {
        Map<String, Select<Delivery>> fields = new LinkedHashMap<>();
        own.forEach(choice -> fields.put(choice.kind().name(), field(texts, choice)));
        Div grid = new Div();
        grid.addClassName("form-grid");
        fields.values().forEach(grid::add);
        Said said = new Said();
        Button save = new Button(texts.get("mail.choices.save"), click -> {
            fields.forEach((kind, field) -> choices.choose(kind, field.getValue()));
            said.info(texts.get("mail.choices.saved"), "");
        });
        return new Part(texts.get("mail.choices"), new Paragraph(texts.get("mail.choices.text")), said, grid, save);
    }

    private static Select<Delivery> field(Texts texts, ChoiceItem choice) {
        Select<Delivery> field = new Select<>();
        field.setLabel(texts.get(choice.kind().textKey()));
        field.setItems(Delivery.values());
        field.setItemLabelGenerator(delivery -> texts.word("mail.delivery", delivery));
        field.setValue(choice.delivery());
        return field;
    }
}
