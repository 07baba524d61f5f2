package dk.tvaers.platform.vaadin;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.notification.Notification;
import com.vaadin.flow.component.notification.NotificationVariant;
import com.vaadin.flow.server.ErrorEvent;
import com.vaadin.flow.server.ErrorHandler;
import dk.tvaers.kernel.Invalid;
import dk.tvaers.kernel.PortalException;
import dk.tvaers.kit.Texts;
import dk.tvaers.kit.files.FileStoreDown;
import dk.tvaers.platform.Failures;
import jakarta.inject.Singleton;
import java.util.stream.Collectors;

/** Tells the reader in a sentence what failed in an open view; what was typed stays where it is. */
@Singleton
final class FailureHandler implements ErrorHandler {

    private static final int SHOWN_MILLISECONDS = 10_000;

    @Override
    public void error(ErrorEvent event) {
        Throwable cause = Failures.root(event.getThrowable());
        UI ui = UI.getCurrent();
        Texts texts = Texts.in(ui == null ? Texts.DANISH : ui.getLocale());
        String sentence =
                switch (cause) {
                    case Invalid invalid ->
                        invalid.problems().stream()
                                .map(problem -> texts.get(
                                        problem.reason(), problem.parameters().toArray()))
                                .distinct()
                                .collect(Collectors.joining(" "));
                    case PortalException known -> texts.get(known);
                    case FileStoreDown ignored -> texts.get("error.files-down");
                    default ->
                        Failures.isDatabaseDown(cause)
                                ? texts.get("error.database-down")
                                : texts.get("error.unexpected", Failures.note(cause));
                };
        if (ui != null) {
            Notification shown = Notification.show(sentence, SHOWN_MILLISECONDS, Notification.Position.BOTTOM_CENTER);
            shown.addThemeVariants(NotificationVariant.LUMO_ERROR);
            shown.setAssertive(true);
        }
    }
}
