package dk.tvaers.kit.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.confirmdialog.ConfirmDialog;
import com.vaadin.flow.router.BeforeLeaveEvent;
import com.vaadin.flow.router.BeforeLeaveEvent.ContinueNavigationAction;
import dk.tvaers.kit.Texts;

/** Warns who is about to leave a form with changes that are not saved: within the portal, and when the page is closed. */
public final class UnsavedChanges {

    private UnsavedChanges() {}

    /** Says whether closing the page must be asked about. */
    public static void mark(Component form, boolean changed) {
        form.getElement()
                .executeJs(
                        "window.onbeforeunload = $0 ? (event => { event.preventDefault(); return ''; }) : null", changed);
    }

    /**
     * Asks before another view is opened.
     *
     * @param whatHappens what becomes of the changes, in the reader's language
     */
    public static void ask(BeforeLeaveEvent event, Component form, Texts texts, String whatHappens) {
        ContinueNavigationAction leave = event.postpone();
        ConfirmDialog dialog = new ConfirmDialog();
        dialog.setHeader(texts.get("kit.unsaved.title"));
        dialog.setText(whatHappens);
        dialog.setConfirmText(texts.get("kit.unsaved.stay"));
        dialog.addConfirmListener(stay -> leave.cancel());
        dialog.setRejectable(true);
        dialog.setRejectText(texts.get("kit.unsaved.leave"));
        dialog.addRejectListener(gone -> {
            mark(form, false);
            leave.proceed();
        });
        dialog.open();
    }
}
