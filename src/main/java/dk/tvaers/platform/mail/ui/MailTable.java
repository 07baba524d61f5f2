package dk.tvaers.platform.mail.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.Text;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Span;
import dk.tvaers.access.CollaborationRef;
import dk.tvaers.kit.Dates;
import dk.tvaers.kit.Texts;
import dk.tvaers.kit.ui.Light;
import dk.tvaers.kit.ui.Links;
import dk.tvaers.kit.ui.Places;
import dk.tvaers.kit.ui.PlainTable;
import dk.tvaers.kit.ui.StatusTag;
import dk.tvaers.platform.mail.MailItem;
import java.util.Arrays;
import java.util.List;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** Mails, line by line. */
final class MailTable extends Composite<Div> {

    private final Texts texts;

    /** @param again sends a mail once more; null for a reader who may not */
    MailTable(Texts texts, CollaborationRef collaboration, List<MailItem> mails, @Nullable Consumer<MailItem> again) {
        this.texts = texts;
        PlainTable table = new PlainTable(texts.get("mail.title"))
                .column(texts.get("mail.recipient"))
                .column(texts.get("mail.kind"))
                .column(texts.get("mail.state"))
                .column(texts.get("mail.at"))
                .column(texts.get("mail.failure"));
        if (again != null) {
            table.column(texts.get("mail.act"));
        }
        for (MailItem mail : mails) {
            Component person =
                    Links.inside(Places.address(collaboration, "personer/" + mail.person()), mail.personName());
            Component[] cells = {
                new Text(mail.subject()),
                new StatusTag(light(mail), texts.word("mail.state", mail.state())),
                new Span(new Dates(texts).moment(mail.at())),
                new Text(remark(mail)),
                again != null && mail.again() ? button(mail, again) : new Text("")
            };
            table.row(person, again != null ? cells : Arrays.copyOf(cells, cells.length - 1));
        }
        getContent().add(table);
    }

    private String remark(MailItem mail) {
        if (mail.failure() == null) {
            return "";
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
