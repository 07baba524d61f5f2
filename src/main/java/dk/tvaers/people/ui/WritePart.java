package dk.tvaers.people.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.textfield.TextArea;
import dk.tvaers.kit.Texts;
import dk.tvaers.kit.ui.Links;
import java.util.ArrayList;
import java.util.List;

/**
 * How many are chosen, and writing to them: by the portal's mail where the reader may, in one's own mail program, or with
 * a list of addresses to copy.
 */
final class WritePart extends Composite<Div> {

    private final Texts texts;
    private final Addressees chosen;
    private final LetterPart letter;
    private final Div line = new Div();
    private final Notice notice = new Notice();
    private final TextArea addresses = new TextArea();
    private final Button all;
    private final Button none;
    private final Button show;

    /** @param chooseAll chooses everybody whom the filter lets through */
    WritePart(Texts texts, Addressees chosen, LetterPart letter, long total, Runnable chooseAll) {
        this.texts = texts;
        this.chosen = chosen;
        this.letter = letter;
        all = new Button(texts.get("people.write.all", total), click -> chooseAll.run());
        none = new Button(texts.get("people.write.none"), click -> chosen.clear());
        show = new Button(texts.get("people.write.addresses"), click -> addresses.setVisible(true));
        line.addClassNames("actions", "above");
        addresses.setLabel(texts.get("people.write.addresses.label"));
        addresses.setReadOnly(true);
        addresses.setWidthFull();
        addresses.setHelperText(texts.get("people.write.addresses.help"));
        addresses.setVisible(false);
        getContent().add(line, notice, addresses);
        chosen.onChange(this::show);
        letter.onTurn(this::show);
        show();
    }

    private void show() {
        line.removeAll();
        notice.clear();
        letter.follow();
        Span count = new Span(texts.get("people.write.chosen", chosen.count()));
        count.getElement().setAttribute("role", "status");
        line.add(count, all);
        if (chosen.count() == 0) {
            addresses.setVisible(false);
            return;
        }
        line.add(none);
        List<String> emails = chosen.emails();
        addresses.setValue(String.join("; ", emails));
        if (letter.mayWrite() && !letter.isOpen()) {
            Button write = new Button(texts.get("people.write"), click -> letter.open());
            write.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
            line.add(write);
        }
        chosen.link().ifPresent(link -> line.add(writing(link)));
        if (!emails.isEmpty()) {
            line.add(show);
        }
        List<Paragraph> said = new ArrayList<>();
        if (!emails.isEmpty() && chosen.link().isEmpty() && !letter.mayWrite()) {
            addresses.setVisible(true);
            said.add(new Paragraph(texts.get("people.write.too-many")));
        }
        List<String> without = chosen.withoutEmail();
        if (!without.isEmpty() && !letter.isOpen()) {
            said.add(new Paragraph(texts.get("people.write.without", without.size(), String.join(", ", without))));
        }
        if (!said.isEmpty()) {
            notice.info(texts.get("people.write.note"), "", said.toArray(Paragraph[]::new));
        }
    }

    private Anchor writing(String link) {
        boolean secondWay = letter.mayWrite();
        Anchor write = Links.page(link, texts.get(secondWay ? "people.write.own-program" : "people.write"));
        write.addClassName("button");
        write.getClassNames().set("primary", !secondWay);
        return write;
    }
}
