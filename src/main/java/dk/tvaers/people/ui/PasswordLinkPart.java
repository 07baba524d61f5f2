package dk.tvaers.people.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import dk.tvaers.kernel.RuleBroken;
import dk.tvaers.kit.Texts;
import dk.tvaers.kit.ui.Part;
import dk.tvaers.people.IssuedLink;
import java.util.Optional;
import java.util.function.Supplier;

/** The coordinator's help for who has no password, or forgot it: a link to hand on, shown once. */
final class PasswordLinkPart extends Composite<Div> {

    /**
     * @param words the key of the heading; its text and its verb stand under it
     * @param make makes the link; none for who has a log-in already that this collaboration cannot give a link to
     */
    PasswordLinkPart(Texts texts, String words, Supplier<Optional<IssuedLink>> make) {
        Notice notice = new Notice();
        Div shown = new Div();
        Button button = new Button(texts.get(words + ".make"), click -> {
            shown.removeAll();
            notice.clear();
            try {
                make.get()
                        .ifPresentOrElse(
                                link -> show(texts, link, shown, notice),
                                () -> notice.info(texts.get("people.link.known"), texts.get("people.link.known.text")));
            } catch (RuleBroken broken) {
                notice.error(texts.get("people.link.none"), texts.get(broken));
            }
        });
        getContent().add(new Part(texts.get(words), new Paragraph(texts.get(words + ".text")), notice, shown, button));
    }

    private static void show(Texts texts, IssuedLink link, Div shown, Notice notice) {
        shown.add(new IssuedLinkField(texts, link, notice));
        if (link.mailed()) {
            notice.info(texts.get("people.link.mailed"), texts.get("people.link.mailed.text"));
        }
    }
}
