package dk.tvaers.collaboration.ui;

import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.Route;
import dk.tvaers.access.CurrentContext;
import dk.tvaers.access.Needs;
import dk.tvaers.access.Right;
import dk.tvaers.collaboration.Members;
import dk.tvaers.collaboration.Office;
import dk.tvaers.collaboration.OfficeItem;
import dk.tvaers.collaboration.Offices;
import dk.tvaers.kernel.MunicipalityCode;
import dk.tvaers.kernel.Now;
import dk.tvaers.kit.Dates;
import dk.tvaers.kit.ui.CollaborationLayout;
import dk.tvaers.kit.ui.FormFields;
import dk.tvaers.kit.ui.FormValues;
import dk.tvaers.kit.ui.FormView;
import dk.tvaers.kit.ui.Places;
import dk.tvaers.kit.ui.RecordForm;
import io.micronaut.context.annotation.Prototype;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;

/** The office of host or chair is handed on from a date. */
@Prototype
@Route(value = CollaborationPlace.OFFICE, layout = CollaborationLayout.class)
@Needs(Right.ADMINISTER_COLLABORATION)
final class OfficeView extends FormView {

    private static final String NOBODY = "-";

    private final Offices offices;
    private final Members members;
    private final CurrentContext context;

    OfficeView(Offices offices, Members members, CurrentContext context) {
        this.offices = offices;
        this.members = members;
        this.context = context;
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        Office kind = event.getLocation()
                .getQueryParameters()
                .getSingleParameter("hverv")
                .filter(word -> word.equals(word(Office.HOST)))
                .map(word -> Office.HOST)
                .orElse(Office.CHAIR);
        LocalDate from = DayInAddress.of(event, "dag", Now.today());
        FormFields fields = new FormFields(texts());
        fields.choice("municipality", texts().get("collaboration.office.next"), candidates());
        fields.date("fromOn", texts().get("collaboration.office.from"))
                .setHelperText(texts().get("collaboration.office.from.help"));
        show(
                texts().get("collaboration.office.hand-on." + word(kind)),
                lead(kind, from),
                new RecordForm(texts(), fields)
                        .from(Map.of("fromOn", from.toString()))
                        .actions(
                                texts().get("collaboration.office.verb"),
                                (values, version) -> handOn(kind, values),
                                back()));
    }

    private String lead(Office kind, LocalDate from) {
        return offices.history().stream()
                .filter(office -> office.kind() == kind && office.period().contains(from))
                .findFirst()
                .map(this::held)
                .orElseGet(() -> texts().get("collaboration.office.nobody"));
    }

    private String held(OfficeItem office) {
        return texts().get(
                        "collaboration.office.held", office.officialName(), new Dates(texts()).words(office.fromOn()));
    }

    private Map<String, String> candidates() {
        Map<String, String> candidates = new LinkedHashMap<>();
        members.on(Now.today()).forEach(member -> candidates.put(member.code().value(), member.officialName()));
        candidates.put(NOBODY, texts().get("collaboration.office.empty"));
        return candidates;
    }

    private Runnable handOn(Office kind, FormValues values) {
        String next = values.required("municipality");
        offices.handOn(kind, next.equals(NOBODY) ? null : MunicipalityCode.of(next), values.requiredDate("fromOn"));
        return next(back(), texts().get("collaboration.office.done"));
    }

    private static String word(Office kind) {
        return kind.name().toLowerCase(Locale.ROOT);
    }

    private String back() {
        return Places.address(context.collaboration().collaboration(), CollaborationPlace.PATH);
    }
}
