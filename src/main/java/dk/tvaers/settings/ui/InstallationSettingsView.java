package dk.tvaers.settings.ui;

import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.Route;
import dk.tvaers.access.OpenTo;
import dk.tvaers.kit.ui.FormFields;
import dk.tvaers.kit.ui.FormValues;
import dk.tvaers.kit.ui.FormView;
import dk.tvaers.kit.ui.PlainLayout;
import dk.tvaers.kit.ui.RecordForm;
import dk.tvaers.settings.InstallationData;
import dk.tvaers.settings.InstallationItem;
import dk.tvaers.settings.InstallationSettings;
import io.micronaut.context.annotation.Prototype;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;

/** What the authority that runs the installation states. */
@Prototype
@Route(value = InstallationSettingsView.PATH, layout = PlainLayout.class)
@OpenTo(OpenTo.Whom.OPERATOR)
final class InstallationSettingsView extends FormView {

    static final String PATH = "drift/indstillinger";

    private static final int NAME_LENGTH = 120;
    private static final int EMAIL_LENGTH = 254;
    private static final int ADDRESS_LENGTH = 500;
    private static final int TEXT_LENGTH = 10_000;

    private final InstallationSettings settings;

    InstallationSettingsView(InstallationSettings settings) {
        this.settings = settings;
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        InstallationItem item = settings.get();
        FormFields fields = new FormFields(texts());
        fields.text("processor", texts().get("settings.processor"), NAME_LENGTH)
                .setHelperText(texts().get("settings.processor.help"));
        fields.text("contact", texts().get("settings.contact"), NAME_LENGTH);
        fields.text("contactEmail", texts().get("settings.contact-email"), EMAIL_LENGTH);
        fields.text("accessibility", texts().get("settings.accessibility"), ADDRESS_LENGTH)
                .setHelperText(
                        item.accessibilityByDefault() == null
                                ? texts().get("settings.accessibility.help")
                                : texts().get("settings.accessibility.default", item.accessibilityByDefault()));
        fields.longText("privacyDa", texts().get("settings.privacy.da"), TEXT_LENGTH);
        fields.longText("privacyEn", texts().get("settings.privacy.en"), TEXT_LENGTH);
        show(
                texts().get("settings.installation"),
                texts().get("settings.installation.lead"),
                new RecordForm(texts(), fields)
                        .over(() -> read(settings.get()))
                        .actions(texts().get("settings.save"), this::save, "drift"));
    }

    private static RecordForm.Read read(InstallationItem item) {
        InstallationData data = item.data();
        Map<String, String> values = new LinkedHashMap<>();
        values.put("processor", Objects.toString(data.processor(), ""));
        values.put("contact", Objects.toString(data.contact(), ""));
        values.put("contactEmail", Objects.toString(data.contactEmail(), ""));
        values.put("accessibility", Objects.toString(data.accessibility(), ""));
        values.put("privacyDa", Objects.toString(data.privacyDa(), ""));
        values.put("privacyEn", Objects.toString(data.privacyEn(), ""));
        return new RecordForm.Read(item.version(), values);
    }

    private Runnable save(FormValues values, long version) {
        settings.change(
                new InstallationData(
                        values.orNull("processor"),
                        values.orNull("contact"),
                        values.orNull("contactEmail"),
                        values.orNull("accessibility"),
                        values.orNull("privacyDa"),
                        values.orNull("privacyEn")),
                version);
        return next("drift", texts().get("settings.saved"));
    }
}
