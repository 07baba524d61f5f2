package dk.tvaers.calendar.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.confirmdialog.ConfirmDialog;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.notification.Notification;
import dk.tvaers.calendar.FeedItem;
import dk.tvaers.calendar.OwnCalendar;
import dk.tvaers.exchange.ProfilePart;
import dk.tvaers.kernel.NotFound;
import dk.tvaers.kit.Dates;
import dk.tvaers.kit.Texts;
import dk.tvaers.kit.ui.CopyField;
import dk.tvaers.kit.ui.Part;
import jakarta.inject.Singleton;
import java.util.Optional;

/** On one's profile: the address at which one's own calendar subscribes to one's dates. */
@Singleton
final class CalendarPart implements ProfilePart {

    private final OwnCalendar calendar;

    CalendarPart(OwnCalendar calendar) {
        this.calendar = calendar;
    }

    @Override
    public int order() {
        return 20;
    }

    @Override
    public Optional<Component> show() {
        Texts texts = Texts.in(UI.getCurrent().getLocale());
        Div state = new Div();
        show(state, texts);
        return Optional.of(new Part(texts.get("calendar.own"), new Paragraph(texts.get("calendar.own.text")), state));
    }

    private void show(Div state, Texts texts) {
        state.removeAll();
        calendar.find()
                .ifPresentOrElse(
                        feed -> state.add(told(feed, texts), actions(state, texts)),
                        () -> state.add(new Button(texts.get("calendar.make"), press -> make(state, texts))));
    }

    private static Component told(FeedItem feed, Texts texts) {
        Dates dates = new Dates(texts);
        return new Paragraph(texts.get("calendar.made", dates.moment(feed.madeAt())) + " "
                + (feed.readOn() == null
                        ? texts.get("calendar.read.never")
                        : texts.get("calendar.read", dates.words(feed.readOn()))));
    }

    private Component actions(Div state, Texts texts) {
        Div actions = new Div(
                new Button(
                        texts.get("calendar.make.again"),
                        press -> ask("calendar.again", "calendar.make.again", () -> make(state, texts), texts)),
                new Button(
                        texts.get("calendar.revoke"),
                        press -> ask("calendar.revoke", "calendar.revoke", () -> revoke(state, texts), texts)));
        actions.addClassName("actions");
        return actions;
    }

    private void make(Div state, Texts texts) {
        String address = calendar.make();
        show(state, texts);
        state.addComponentAsFirst(new CopyField(
                texts,
                texts.get("calendar.address"),
                address,
                texts.get("calendar.address.help"),
                said -> Notification.show(said)));
    }

    private void revoke(Div state, Texts texts) {
        try {
            calendar.revoke();
        } catch (NotFound alreadyGone) {
            // another tab was faster, and nothing else was wanted
        }
        show(state, texts);
        Notification.show(texts.get("calendar.revoked"));
    }

    private static void ask(String key, String verb, Runnable does, Texts texts) {
        ConfirmDialog dialog = new ConfirmDialog();
        dialog.setHeader(texts.get(key + ".ask"));
        dialog.setText(texts.get(key + ".text"));
        dialog.setCancelable(true);
        dialog.setCancelText(texts.get("kit.cancel"));
        dialog.setConfirmText(texts.get(verb));
        dialog.addConfirmListener(yes -> does.run());
        dialog.open();
    }
}
