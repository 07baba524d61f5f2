package dk.tvaers.loan.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.confirmdialog.ConfirmDialog;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.textfield.TextArea;
import dk.tvaers.kernel.Conflict;
import dk.tvaers.kernel.PortalException;
import dk.tvaers.kit.ui.Notices;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * Asks before a step is taken, with what should be known and, where there is a label for one, a note. A refusal is said in
 * the dialog, where what was typed stays.
 *
 * @param said what will happen
 * @param noteLabel null when the step takes no note
 * @param done what follows when the step was taken, or somebody else has changed the loan
 */
record LoanDialog(
        LoanWords words,
        String header,
        Supplier<List<Component>> said,
        String verb,
        @Nullable String noteLabel,
        Consumer<@Nullable String> act,
        Consumer<Boolean> done) {

    private static final int LONGEST = 1000;

    void open() {
        open("", null);
    }

    private void open(String typed, @Nullable PortalException refused) {
        Div content = new Div();
        if (refused != null) {
            content.add(Notices.error(words.texts().get("kit.form.refused"), words.refusal(refused)));
        }
        said.get().forEach(content::add);
        TextArea note = new TextArea(noteLabel == null ? "" : noteLabel);
        note.setMaxLength(LONGEST);
        note.setWidthFull();
        note.setValue(typed);
        if (noteLabel != null) {
            content.add(note);
        }
        ConfirmDialog dialog = new ConfirmDialog();
        dialog.setHeader(header);
        dialog.add(content);
        dialog.setCancelable(true);
        dialog.setCancelText(words.texts().get("kit.cancel"));
        dialog.setConfirmText(verb);
        dialog.addConfirmListener(yes -> act(note.getValue()));
        if (refused instanceof Conflict) {
            dialog.addCancelListener(given -> done.accept(false));
        }
        dialog.open();
    }

    private void act(String note) {
        try {
            act.accept(note.isBlank() ? null : note);
        } catch (PortalException refused) {
            open(note, refused);
            return;
        }
        done.accept(true);
    }
}
