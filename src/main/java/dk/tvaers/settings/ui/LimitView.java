package dk.tvaers.settings.ui;

import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.Route;
import dk.tvaers.access.CurrentContext;
import dk.tvaers.access.Needs;
import dk.tvaers.access.Right;
import dk.tvaers.collaboration.Members;
import dk.tvaers.kernel.Invalid;
import dk.tvaers.kernel.MunicipalityCode;
import dk.tvaers.kernel.Now;
import dk.tvaers.kit.ui.CollaborationLayout;
import dk.tvaers.kit.ui.FormFields;
import dk.tvaers.kit.ui.FormValues;
import dk.tvaers.kit.ui.FormView;
import dk.tvaers.kit.ui.Places;
import dk.tvaers.kit.ui.RecordForm;
import dk.tvaers.settings.Approvers;
import io.micronaut.context.annotation.Prototype;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Map;

/** A municipality's limit from a day on is written down. */
@Prototype
@Route(value = SettingsPlaces.LIMIT, layout = CollaborationLayout.class)
@Needs(Right.ADMINISTER_COLLABORATION)
final class LimitView extends FormView {

    private static final int AMOUNT_LENGTH = 15;

    private final Approvers approvers;
    private final Members members;
    private final CurrentContext context;

    LimitView(Approvers approvers, Members members, CurrentContext context) {
        this.approvers = approvers;
        this.members = members;
        this.context = context;
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        FormFields fields = new FormFields(texts());
        fields.choice("municipality", texts().get("settings.municipality"), candidates());
        fields.text("kroner", texts().get("settings.limit.kroner"), AMOUNT_LENGTH)
                .setHelperText(texts().get("settings.limit.kroner.help"));
        fields.date("fromOn", texts().get("settings.limit.from"));
        show(
                texts().get("settings.limit.new"),
                texts().get("settings.limit.lead"),
                new RecordForm(texts(), fields)
                        .from(Map.of("fromOn", Now.today().toString()))
                        .actions(texts().get("settings.limit.save"), (values, version) -> record(values), back()));
    }

    private Runnable record(FormValues values) {
        MunicipalityCode code = MunicipalityCode.of(values.required("municipality"));
        LocalDate from = values.requiredDate("fromOn");
        approvers.record(code, kroner(values.required("kroner")), from);
        return next(back(), texts().get("settings.limit.saved"));
    }

    /** Whole kroner with or without points between the thousands, as people write them. */
    static int kroner(String typed) {
        String plain = typed.replaceAll("(?i)\\s*kr\\.?$|[.,\\s\\u00a0](?=\\d{3}(\\D|$))", "")
                .strip();
        try {
            return Integer.parseInt(plain);
        } catch (NumberFormatException unreadable) {
            throw new Invalid("kroner", "settings.limit.kroner.unreadable");
        }
    }

    private Map<String, String> candidates() {
        Map<String, String> candidates = new LinkedHashMap<>();
        members.on(Now.today()).forEach(member -> candidates.put(member.code().value(), member.officialName()));
        return candidates;
    }

    private String back() {
        return Places.address(context.collaboration().collaboration(), SettingsPlaces.APPROVERS);
    }
}
