package dk.tvaers.platform.mail.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Text;
import com.vaadin.flow.component.html.NativeButton;
import dk.tvaers.access.CollaborationRef;
import dk.tvaers.kit.Texts;
import dk.tvaers.kit.ui.Light;
import dk.tvaers.kit.ui.Links;
import dk.tvaers.kit.ui.ListColumns;
import dk.tvaers.kit.ui.Places;
import dk.tvaers.kit.ui.StatusTag;
import dk.tvaers.platform.mail.MailItem;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** Mails, line by line. */
final class MailTable {

    private final Texts texts;

    MailTable(Texts texts) {
        this.texts = texts;
    }

    /** @param again sends a mail once more; null for a reader who may not */
    ListColumns<MailItem> columns(CollaborationRef collaboration, @Nullable Consumer<MailItem> again) {
        ListColumns<MailItem> columns = new ListColumns<MailItem>(texts, "mail", texts.get("mail.title"))
                .text("modtager", texts.get("mail.recipient"), MailItem::personName)
                .shownAs(mail ->
                        Links.inside(Places.address(collaboration, "personer/" + mail.person()), mail.personName()))
                .text("emne", texts.get("mail.kind"), MailItem::subject)
                .text("tilstand", texts.get("mail.state"), mail -> texts.word("mail.state", mail.state()))
                .shownAs(mail -> new StatusTag(light(mail), texts.word("mail.state", mail.state())))
                .moment("hvornaar", texts.get("mail.at"), MailItem::at)
                .text("bemaerkning", texts.get("mail.failure"), this::remark);
        return again == null
                ? columns
                : columns.acts(texts.get("mail.act"), mail -> mail.again() ? button(mail, again) : new Text(""));
    }

    private @Nullable String remark(MailItem mail) {
        if (mail.failure() == null) {
            return null;
        }
        String why = texts.word("mail.failure", mail.failure());
        return mail.attempts() > 1 ? why + " " + texts.get("mail.attempts", mail.attempts()) : why;
    }

    private Component button(MailItem mail, Consumer<MailItem> again) {
        NativeButton button = new NativeButton(texts.get("mail.again"), click -> again.accept(mail));
        button.addClassName("button");
        button.getElement().setAttribute("aria-label", texts.get("mail.again.of", mail.personName()));
        return button;
    }

    private static Light light(MailItem mail) {
        return switch (mail.state()) {
            case SENT, IN_DIGEST -> Light.GREEN;
            case HELD, WAITING, SENDING, EXPIRED -> mail.failure() == null ? Light.NONE : Light.YELLOW;
            case UNCERTAIN -> Light.YELLOW;
            case DEAD -> Light.RED;
        };
    }
}
