package dk.tvaers.settings.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.Route;
import dk.tvaers.access.CurrentContext;
import dk.tvaers.access.Needs;
import dk.tvaers.access.Right;
import dk.tvaers.kit.ui.CollaborationLayout;
import dk.tvaers.kit.ui.Downloads;
import dk.tvaers.kit.ui.FormValues;
import dk.tvaers.kit.ui.FormView;
import dk.tvaers.kit.ui.Notices;
import dk.tvaers.kit.ui.Places;
import dk.tvaers.kit.ui.RecordForm;
import dk.tvaers.settings.CollaborationSettings;
import dk.tvaers.settings.SettingsItem;
import io.micronaut.context.annotation.Prototype;

/** What the collaboration chooses for itself. What is saved shows on every page, so the page is loaded anew. */
@Prototype
@Route(value = SettingsPlaces.SETTINGS, layout = CollaborationLayout.class)
@Needs(Right.ADMINISTER_COLLABORATION)
final class SettingsView extends FormView {

    private static final String SAVED = "gemt";

    private final CollaborationSettings settings;
    private final Downloads downloads;
    private final CurrentContext context;

    SettingsView(CollaborationSettings settings, Downloads downloads, CurrentContext context) {
        this.settings = settings;
        this.downloads = downloads;
        this.context = context;
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        SettingsItem item = settings.get();
        SettingsForm form = new SettingsForm(texts());
        boolean saved = event.getLocation()
                .getQueryParameters()
                .getSingleParameter(SAVED)
                .isPresent();
        show(
                texts().get("settings.title"),
                texts().get("settings.lead"),
                new RecordForm(texts(), form.fields(item))
                        .over(() -> form.read(settings.get()))
                        .actions(
                                texts().get("settings.save"),
                                this::save,
                                Places.address(context.collaboration().collaboration(), "samarbejde")),
                saved
                        ? new Component[] {
                            Notices.info(texts().get("settings.saved"), texts().get("settings.saved.text"))
                        }
                        : new Component[] {});
        add(new LogoPart(texts(), settings, downloads, item.logo() != null, this::loadAnew));
    }

    private Runnable save(FormValues values, long version) {
        settings.change(SettingsForm.data(values), version);
        return this::loadAnew;
    }

    private void loadAnew() {
        String address = Places.address(context.collaboration().collaboration(), SettingsPlaces.SETTINGS);
        UI.getCurrent().getPage().setLocation("/" + address + "?" + SAVED);
    }
}
