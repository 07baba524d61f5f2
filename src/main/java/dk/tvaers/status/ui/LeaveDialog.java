package dk.tvaers.status.ui;

import com.vaadin.flow.component.confirmdialog.ConfirmDialog;
import com.vaadin.flow.router.BeforeLeaveEvent.ContinueNavigationAction;
import java.util.List;

/** Says what becomes of what is typed when the reader leaves, and lets it be saved first. */
final class LeaveDialog {

    private LeaveDialog() {}

    /** @param save whether all could be saved; else the reader stays */
    static void open(
            List<Typing> touched,
            MonthWords words,
            ContinueNavigationAction leave,
            java.util.function.BooleanSupplier save) {
        String names = words.words()
                .list(touched.stream().map(typing -> typing.row().projectName()).toList());
        ConfirmDialog dialog = new ConfirmDialog();
        dialog.setHeader(words.get("leave"));
        dialog.setText(words.get("leave.text", names));
        dialog.setConfirmText(words.get("leave.save"));
        dialog.setRejectText(words.get("leave.leave"));
        dialog.setCancelText(words.get("leave.stay"));
        dialog.setRejectable(true);
        dialog.setCancelable(true);
        dialog.addConfirmListener(event -> {
            if (save.getAsBoolean()) {
                leave.proceed();
            } else {
                leave.cancel();
            }
        });
        dialog.addRejectListener(event -> leave.proceed());
        dialog.addCancelListener(event -> leave.cancel());
        dialog.open();
    }
}
