package dk.tvaers.platform.vaadin;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.page.ColorScheme;
import com.vaadin.flow.server.CustomizedSystemMessages;
import com.vaadin.flow.server.ServiceInitEvent;
import com.vaadin.flow.server.VaadinService;
import com.vaadin.flow.server.VaadinServiceInitListener;
import dk.tvaers.access.Actors;
import dk.tvaers.kit.Texts;
import jakarta.inject.Singleton;
import java.util.Locale;

/** What each page starts with: who may enter, language and theme, and silence when a session is renewed. */
@Singleton
final class VaadinSetup implements VaadinServiceInitListener {

    private final NavigationCheck check;
    private final Actors actors;
    private final FailureHandler failures;

    VaadinSetup(NavigationCheck check, Actors actors, FailureHandler failures) {
        this.check = check;
        this.actors = actors;
        this.failures = failures;
    }

    @Override
    public void serviceInit(ServiceInitEvent event) {
        VaadinService service = event.getSource();
        service.setSystemMessagesProvider(info -> {
            CustomizedSystemMessages messages = new CustomizedSystemMessages();
            messages.setSessionExpiredNotificationEnabled(false);
            return messages;
        });
        service.addSessionInitListener(start -> start.getSession().setErrorHandler(failures));
        service.addUIInitListener(start -> prepare(start.getUI()));
    }

    private void prepare(UI ui) {
        ui.setLocale(Texts.in(ui.getLocale()).locale());
        NavigationCheck.account().map(actors::preferencesOf).ifPresent(wish -> {
            ui.setLocale(Texts.in(Locale.of(wish.language())).locale());
            if (!wish.theme().equals("system")) {
                ui.getPage()
                        .setColorScheme(wish.theme().equals("dark") ? ColorScheme.Value.DARK : ColorScheme.Value.LIGHT);
            }
        });
        ui.getPage()
                .executeJs("document.documentElement.lang = $0", ui.getLocale().getLanguage());
        ui.addBeforeEnterListener(check);
    }
}
