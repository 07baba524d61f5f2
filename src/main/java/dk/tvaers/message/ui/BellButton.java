package dk.tvaers.message.ui;

import com.vaadin.flow.component.AttachEvent;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.DetachEvent;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.UIDetachedException;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import dk.tvaers.access.CollaborationRef;
import dk.tvaers.kit.Paging;
import dk.tvaers.kit.Texts;
import dk.tvaers.kit.ui.Links;
import dk.tvaers.kit.ui.Places;
import dk.tvaers.message.MessageItem;
import dk.tvaers.message.Messages;
import dk.tvaers.message.Watch;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The bell: how many messages are unread, and the newest of them behind it. A new one is counted while the page is open. */
final class BellButton extends Composite<Div> {

    private static final String PANEL = "bell-panel";
    private static final int SHOWN = 8;
    private static final int LARGEST_SHOWN = 99;

    private final Messages messages;
    private final Watch watch;
    private final CollaborationRef collaboration;
    private final Texts texts = Texts.in(getLocale());
    private final NativeButton button = new NativeButton();
    private final Span count = new Span();
    private final Div spoken = new Div();
    private final Div panel = new Div();
    private Watch.@Nullable Following following;
    private long unread;

    BellButton(Messages messages, Watch watch, CollaborationRef collaboration) {
        this.messages = messages;
        this.watch = watch;
        this.collaboration = collaboration;
        button.addClassName("bell-button");
        button.setId("bell");
        button.getElement().setAttribute("type", "button").setAttribute("popovertarget", PANEL);
        button.add(count);
        button.addClickListener(click -> fill());
        count.addClassName("bell-count");
        count.getElement().setAttribute("aria-hidden", "true");
        spoken.addClassName("visually-hidden");
        spoken.getElement().setAttribute("role", "status").setAttribute("aria-live", "polite");
        panel.setId(PANEL);
        panel.addClassName("bell-panel");
        panel.getElement()
                .setAttribute("popover", "")
                .setAttribute("role", "dialog")
                .setAttribute("aria-label", texts.get("message.title"));
        getContent().addClassName("bell");
        getContent().add(button, spoken, panel);
        count(messages.unread());
    }

    @Override
    protected void onAttach(AttachEvent event) {
        super.onAttach(event);
        UI ui = event.getUI();
        following = watch.follow(now -> {
            try {
                ui.access(() -> changed(now));
            } catch (UIDetachedException closed) {
                // the page is closing; it stops following by itself
            }
        });
    }

    @Override
    protected void onDetach(DetachEvent event) {
        if (following != null) {
            following.stop();
        }
        super.onDetach(event);
    }

    private void changed(long now) {
        if (now > unread) {
            spoken.setText(texts.get("message.unread", now));
        }
        count(now);
    }

    private void count(long now) {
        unread = now;
        count.setText(now > LARGEST_SHOWN ? LARGEST_SHOWN + "+" : String.valueOf(now));
        count.setVisible(now > 0);
        button.setAriaLabel(texts.get("message.bell", now));
    }

    private void fill() {
        List<MessageItem> newest =
                messages.list(null, false, new Paging(0, SHOWN)).items();
        count(messages.unread());
        panel.removeAll();
        panel.add(new H2(texts.get("message.title")));
        if (newest.isEmpty()) {
            panel.add(new Paragraph(texts.get("message.none")));
        } else {
            MessageLines lines = new MessageLines(texts, collaboration, messages, this::close);
            UnorderedList list = new UnorderedList();
            list.addClassName("message-list");
            newest.forEach(message -> list.add(lines.of(message)));
            panel.add(list);
        }
        Div actions = new Div(Links.inside(Places.address(collaboration, MessagesView.PATH), texts.get("message.all")));
        actions.addClassName("actions");
        actions.getChildren().forEach(link -> link.getElement().addEventListener("click", click -> close()));
        if (unread > 0) {
            NativeButton all = new NativeButton(texts.get("message.read-all"), click -> {
                messages.readAll();
                fill();
            });
            all.addClassName("button");
            actions.add(all);
        }
        panel.add(actions);
    }

    private void close() {
        count(messages.unread());
        panel.getElement().executeJs("this.hidePopover()");
    }
}
