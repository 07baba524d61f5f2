package dk.tvaers.kit.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.confirmdialog.ConfirmDialog;
import com.vaadin.flow.component.notification.Notification;
import dk.tvaers.kernel.Conflict;
import dk.tvaers.kernel.NotFound;
import dk.tvaers.kernel.PortalException;
import dk.tvaers.kernel.RuleBroken;
import dk.tvaers.kit.Texts;

/** What a button does on a page that then shows itself anew. */
public record Acting(Component page, Texts texts) {

    /** A button that asks first, and says what will happen. */
    public Button asked(String verb, String question, String what, Runnable act, String done) {
        return asked(verb, question, what, () -> attempt(act, done));
    }

    /** The same where the page is gone afterwards: another one is opened. */
    public Button askedAndLeft(String verb, String question, String what, Runnable act, String done, String address) {
        return asked(verb, question, what, () -> {
            try {
                act.run();
            } catch (RuleBroken | Conflict | NotFound refused) {
                again(texts.get((PortalException) refused));
                return;
            }
            page.getUI().ifPresent(ui -> ui.navigate(address));
            Notification.show(done);
        });
    }

    private Button asked(String verb, String question, String what, Runnable confirmed) {
        Button button = new Button(verb, press -> {
            ConfirmDialog dialog = new ConfirmDialog();
            dialog.setHeader(question);
            dialog.setText(what);
            dialog.setCancelable(true);
            dialog.setCancelText(texts.get("kit.cancel"));
            dialog.setConfirmText(verb);
            dialog.addConfirmListener(yes -> confirmed.run());
            dialog.open();
        });
        button.addThemeVariants(ButtonVariant.LUMO_ERROR);
        return button;
    }

    /** @param name what is read aloud in place of the verb */
    public Button at(String verb, String name, Runnable act, String done) {
        Button button = new Button(verb, press -> attempt(act, done));
        button.setAriaLabel(name);
        return button;
    }

    /** Shows the page anew, and says what was done. */
    public void again(String said) {
        page.getUI().ifPresent(ui -> ui.refreshCurrentRoute(false));
        Notification.show(said);
    }

    private void attempt(Runnable act, String done) {
        String said = done;
        try {
            act.run();
        } catch (RuleBroken | Conflict | NotFound refused) {
            said = texts.get((PortalException) refused);
        }
        again(said);
    }
}
