package dk.tvaers.people.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import dk.tvaers.kit.Dates;
import dk.tvaers.kit.Texts;
import dk.tvaers.kit.ui.CopyField;
import dk.tvaers.people.IssuedLink;

/** A one-time link to hand on. */
final class IssuedLinkField extends Composite<Div> {

    IssuedLinkField(Texts texts, IssuedLink link, Notice notice) {
        getContent()
                .add(new CopyField(
                        texts,
                        texts.get("people.link.label"),
                        link.path(),
                        texts.get("people.link.expires", new Dates(texts).moment(link.expiresAt())),
                        said -> notice.info(said, "")));
    }
}
