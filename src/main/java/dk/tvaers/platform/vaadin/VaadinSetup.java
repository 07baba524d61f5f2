package dk.tvaers.platform.vaadin;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.page.ColorScheme;
import com.vaadin.flow.server.CustomizedSystemMessages;
import com.vaadin.flow.server.ServiceInitEvent;
import com.vaadin.flow.server.VaadinRequest;
import com.vaadin.flow.server.VaadinService;
import com.vaadin.flow.server.VaadinServiceInitListener;
import dk.tvaers.access.Actors;
import dk.tvaers.access.Actors.Preferences;
import dk.tvaers.kit.Texts;
import dk.tvaers.kit.ui.OpenAddress;
import jakarta.inject.Singleton;
import java.util.Locale;
import java.util.Objects;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;

/** What each page starts with: who may enter, language and theme, and silence when a session is renewed. */
@Singleton
final class VaadinSetup implements VaadinServiceInitListener {

    private static final String FOLLOWS_SYSTEM = "system";

    private final NavigationCheck check;
    private final Actors actors;
    private final Tints tints;
    private final FailureHandler failures;

    VaadinSetup(NavigationCheck check, Actors actors, Tints tints, FailureHandler failures) {
        this.check = check;
        this.actors = actors;
        this.tints = tints;
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
        event.addIndexHtmlRequestListener(page -> {
            Preferences wish = wish();
            Element html = Objects.requireNonNull(page.getDocument().selectFirst("html"));
            html.attr("lang", language(page.getVaadinRequest(), wish).getLanguage());
            if (wish != null && !wish.theme().equals(FOLLOWS_SYSTEM)) {
                html.attr("theme", wish.theme());
            }
            tints.of(page.getVaadinRequest().getPathInfo()).ifPresent(style -> html.attr("style", style));
        });
    }

    private void prepare(UI ui) {
        Preferences wish = wish();
        ui.setLocale(language(VaadinRequest.getCurrent(), wish));
        if (wish != null && !wish.theme().equals(FOLLOWS_SYSTEM)) {
            ui.getPage().setColorScheme(wish.theme().equals("dark") ? ColorScheme.Value.DARK : ColorScheme.Value.LIGHT);
        }
        ui.addBeforeEnterListener(OpenAddress::remember);
        ui.addBeforeEnterListener(check);
    }

    private @Nullable Preferences wish() {
        return NavigationCheck.account().map(actors::preferencesOf).orElse(null);
    }

    private static Locale language(VaadinRequest request, @Nullable Preferences wish) {
        return (wish == null
                        ? Texts.accepting(request.getHeader("Accept-Language"))
                        : Texts.in(Locale.of(wish.language())))
                .locale();
    }
}
