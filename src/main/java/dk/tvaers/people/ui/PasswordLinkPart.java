package dk.tvaers.people.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import dk.tvaers.kernel.PersonId;
import dk.tvaers.kernel.RuleBroken;
import dk.tvaers.kit.Texts;
import dk.tvaers.kit.ui.Part;
import dk.tvaers.people.IssuedLink;
import dk.tvaers.people.OneTimeLinks;

/** The coordinator's help for who forgot a password: a link to hand on, shown once. */
final class PasswordLinkPart extends Composite<Div> {

    PasswordLinkPart(Texts texts, OneTimeLinks links, PersonId person) {
        Notice notice = new Notice();
        Div shown = new Div();
        Button make = new Button(texts.get("people.link.make"), click -> {
            shown.removeAll();
            notice.clear();
            try {
                IssuedLink link = links.forPerson(person);
                shown.add(new IssuedLinkField(texts, link, notice));
                if (link.mailed()) {
                    notice.info(texts.get("people.link.mailed"), texts.get("people.link.mailed.text"));
                }
            } catch (RuleBroken broken) {
                notice.error(texts.get("people.link.none"), texts.get(broken));
            }
        });
        getContent()
                .add(new Part(
                        texts.get("people.link"), new Paragraph(texts.get("people.link.text")), notice, shown, make));
    }
}
