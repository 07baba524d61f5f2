package dk.tvaers.status.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.notification.Notification;
import dk.tvaers.status.ui.Typing.Mark;
import java.util.function.Consumer;

/** What can be done with a row: say that it is unchanged, take back what is typed, open its details. */
final class RowActions extends Composite<Div> {

    private static final int OFFERED_MILLISECONDS = 10_000;

    private final Typing typing;
    private final MonthWords words;
    private final Runnable marked;
    private final NativeButton toggle;
    private final NativeButton open;

    RowActions(String id, Typing typing, MonthWords words, Runnable marked, Consumer<Boolean> opened) {
        this.typing = typing;
        this.words = words;
        this.marked = marked;
        this.toggle = MonthCells.button(words.get("unchanged"), "");
        this.open = MonthCells.button(words.get("edit"), "");
        toggle.setId(id + "-unchanged");
        toggle.addClassName("toggle");
        toggle.addClickListener(event -> toggle());
        open.setId(id + "-open");
        open.getElement().setAttribute("aria-controls", id + "-details");
        open.addClickListener(event -> {
            boolean now = !"true".equals(open.getElement().getAttribute("aria-expanded"));
            opened(now);
            opened.accept(now);
        });
        getContent().addClassName("actions");
        getContent().getElement().setAttribute("role", "cell");
        getContent().add(toggle, open);
    }

    /** Shows what the mark is now. */
    void show() {
        Mark mark = typing.mark();
        String text = words.get(mark == Mark.CHANGED ? "undo" : "unchanged");
        toggle.setText(text);
        toggle.setAriaLabel(words.get("button", text, typing.row().projectName()));
        toggle.setVisible(mark == Mark.CHANGED || typing.mayBeUnchanged());
        if (mark == Mark.CHANGED) {
            toggle.getElement().removeAttribute("aria-pressed");
        } else {
            toggle.getElement().setAttribute("aria-pressed", String.valueOf(mark == Mark.UNCHANGED));
        }
    }

    void opened(boolean now) {
        String text = words.get(now ? "close" : "edit");
        open.setText(text);
        open.setAriaLabel(words.get("button", text, typing.row().projectName()));
        open.getElement().setAttribute("aria-expanded", String.valueOf(now));
    }

    private void toggle() {
        MonthDraft.Row before = typing.kept();
        boolean takesBack = typing.mark() == Mark.CHANGED;
        typing.toggle();
        marked.run();
        if (takesBack) {
            offer(before);
        }
    }

    /** What was typed is one press away for a while. */
    private void offer(MonthDraft.Row before) {
        Notification offer = new Notification();
        offer.setDuration(OFFERED_MILLISECONDS);
        offer.setPosition(Notification.Position.BOTTOM_CENTER);
        Button back = new Button(words.get("undo.back"), event -> {
            typing.restore(before);
            marked.run();
            offer.close();
        });
        offer.add(new Span(words.get("undo.done", typing.row().projectName())), back);
        offer.open();
    }
}
