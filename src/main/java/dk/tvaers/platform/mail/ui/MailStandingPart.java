package dk.tvaers.platform.mail.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Paragraph;
import dk.tvaers.exchange.OperatorPart;
import dk.tvaers.kit.Dates;
import dk.tvaers.kit.Texts;
import dk.tvaers.kit.ui.Part;
import dk.tvaers.platform.mail.MailStanding;
import jakarta.inject.Singleton;

/** Tells the operator whether mails leave the portal. */
@Singleton
final class MailStandingPart implements OperatorPart {

    private final MailStanding mail;

    MailStandingPart(MailStanding mail) {
        this.mail = mail;
    }

    @Override
    public int order() {
        return 20;
    }

    @Override
    public Component show() {
        Texts texts = Texts.in(UI.getCurrent().getLocale());
        MailStanding.Standing now = mail.now();
        Part part = new Part(
                texts.get("mail.standing"),
                new Paragraph(
                        now.server() == null
                                ? texts.get("mail.standing.none", now.waiting())
                                : texts.get("mail.standing.server", now.server(), now.waiting())));
        if (now.failure() != null && now.failedAt() != null) {
            part.getContent()
                    .add(new Paragraph(texts.get(
                            "mail.standing.trouble",
                            new Dates(texts).moment(now.failedAt()),
                            texts.word("mail.failure", now.failure()))));
        }
        return part;
    }
}
