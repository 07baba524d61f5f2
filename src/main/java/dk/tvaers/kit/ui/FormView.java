package dk.tvaers.kit.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.notification.Notification;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.BeforeLeaveEvent;
import com.vaadin.flow.router.BeforeLeaveObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import dk.tvaers.kit.Texts;
import org.jspecify.annotations.Nullable;

/** A page with one form: it asks before unsaved typing is left, and after saving leads on and says what was done. */
public abstract class FormView extends Div implements BeforeEnterObserver, BeforeLeaveObserver, HasDynamicTitle {

    private @Nullable RecordForm form;
    private String title = "";

    @Override
    public String getPageTitle() {
        return texts().get("kit.title", title);
    }

    @Override
    public void beforeLeave(BeforeLeaveEvent event) {
        if (form != null) {
            form.beforeLeaving(event);
        }
    }

    /** Shows the page anew. */
    protected void show(String heading, String lead, @Nullable RecordForm shown, Component... before) {
        title = heading;
        form = shown;
        removeAll();
        add(new PageHead(heading).lead(lead));
        add(before);
        if (shown != null) {
            add(shown);
        }
    }

    /** What follows saving: another page of the same collaboration, with what was done. */
    protected Runnable next(String address, String done) {
        return () -> {
            getUI().ifPresent(ui -> ui.navigate(address));
            Notification.show(done);
        };
    }

    protected Texts texts() {
        return Texts.in(getLocale());
    }
}
