package dk.tvaers.collaboration.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.QueryParameters;
import com.vaadin.flow.router.Route;
import dk.tvaers.access.CurrentContext;
import dk.tvaers.access.Needs;
import dk.tvaers.access.Right;
import dk.tvaers.collaboration.Leaving;
import dk.tvaers.collaboration.LeavingPreview;
import dk.tvaers.collaboration.MembershipId;
import dk.tvaers.collaboration.OfficeItem;
import dk.tvaers.exchange.MemberLeaving;
import dk.tvaers.kernel.Now;
import dk.tvaers.kit.Dates;
import dk.tvaers.kit.ui.CollaborationLayout;
import dk.tvaers.kit.ui.DateField;
import dk.tvaers.kit.ui.FormFields;
import dk.tvaers.kit.ui.FormValues;
import dk.tvaers.kit.ui.FormView;
import dk.tvaers.kit.ui.Links;
import dk.tvaers.kit.ui.Notices;
import dk.tvaers.kit.ui.Part;
import dk.tvaers.kit.ui.Places;
import dk.tvaers.kit.ui.RecordForm;
import dk.tvaers.kit.ui.RecordSections;
import io.micronaut.context.annotation.Prototype;
import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;

/** A member leaves: the day is chosen first, then the page says what happens on it, and what must be chosen. */
@Prototype
@Route(value = CollaborationPlace.LEAVE, layout = CollaborationLayout.class)
@Needs(Right.ADMINISTER_COLLABORATION)
final class LeaveView extends FormView {

    private static final String DAY = "dag";

    private final Leaving leaving;
    private final RecordSections sections;
    private final CurrentContext context;

    LeaveView(Leaving leaving, RecordSections sections, CurrentContext context) {
        this.leaving = leaving;
        this.sections = sections;
        this.context = context;
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        MembershipId id =
                MembershipId.of(event.getRouteParameters().get("membership").orElse(""));
        LocalDate lastDay = DayInAddress.of(event, DAY, Now.today().with(TemporalAdjusters.lastDayOfYear()));
        LeavingPreview preview = leaving.preview(id, lastDay);
        String title = texts().get("collaboration.leave", preview.membership().shortName());
        String day = new Dates(texts()).words(lastDay);
        Part consequences = new Part(texts().get("collaboration.leave.consequences", day), consequences(preview));
        if (preview.membership().leftOn() != null) {
            show(
                    title,
                    texts().get(
                                    "collaboration.leave.already",
                                    new Dates(texts())
                                            .words(preview.membership().leftOn())),
                    null,
                    RecordForm.back(back(), texts().get("collaboration.back")));
        } else if (!preview.offices().isEmpty()) {
            show(
                    title,
                    texts().get("collaboration.leave.lead"),
                    null,
                    day(event, lastDay),
                    offices(preview),
                    consequences);
        } else {
            show(title, texts().get("collaboration.leave.lead"), form(preview), day(event, lastDay), consequences);
        }
        sections.of(id).forEach(this::add);
    }

    private Component day(BeforeEnterEvent event, LocalDate lastDay) {
        DatePicker picker = DateField.of(texts(), texts().get("collaboration.leave.day"));
        picker.setValue(lastDay);
        String address = event.getLocation().getPath();
        picker.addValueChangeListener(change -> {
            if (change.getValue() != null) {
                UI.getCurrent()
                        .navigate(
                                address,
                                QueryParameters.of(DAY, change.getValue().toString()));
            }
        });
        Div bar = new Div(picker);
        bar.addClassName("filter-bar");
        return bar;
    }

    private Component offices(LeavingPreview preview) {
        UnorderedList list = new UnorderedList();
        for (OfficeItem office : preview.offices()) {
            list.add(new ListItem(Links.inside(
                    Places.address(context.collaboration().collaboration(), CollaborationPlace.OFFICE) + "?hverv="
                            + office.kind().name().toLowerCase(Locale.ROOT) + "&dag="
                            + preview.lastDay().plusDays(1),
                    texts().get("collaboration.office.hand-on." + word(office)))));
        }
        return Notices.warn(
                texts().get("collaboration.leave.offices", preview.membership().shortName()),
                texts().get("collaboration.leave.offices.text"),
                list);
    }

    private static String word(OfficeItem office) {
        return office.kind().name().toLowerCase(Locale.ROOT);
    }

    private Component consequences(LeavingPreview preview) {
        UnorderedList list = new UnorderedList();
        list.add(new ListItem(texts().get("collaboration.leave.ends")));
        for (MemberLeaving.Consequence consequence : preview.consequences()) {
            list.add(new ListItem(texts().get(consequence.key(), consequence.parameters())));
        }
        list.add(new ListItem(texts().get("collaboration.leave.nothing-deleted")));
        return list;
    }

    private RecordForm form(LeavingPreview preview) {
        FormFields fields = new FormFields(texts());
        Map<String, String> choices = new LinkedHashMap<>();
        for (MemberLeaving.LocalProjects choice : MemberLeaving.LocalProjects.values()) {
            choices.put(choice.name(), texts().word("collaboration.leave.local-projects", choice));
        }
        if (preview.choice()) {
            fields.choice("localProjects", texts().get("collaboration.leave.local-projects"), choices)
                    .addClassName("wide");
        }
        return new RecordForm(texts(), fields)
                .from(Map.of())
                .actions(
                        texts().get(
                                        "collaboration.leave.verb",
                                        preview.membership().shortName()),
                        (values, version) -> leave(preview, values),
                        back());
    }

    private Runnable leave(LeavingPreview preview, FormValues values) {
        leaving.leave(
                preview.membership().id(),
                preview.membership().version(),
                preview.lastDay(),
                preview.choice()
                        ? MemberLeaving.LocalProjects.valueOf(values.required("localProjects"))
                        : MemberLeaving.LocalProjects.KEEP);
        return next(
                back(),
                texts().get(
                                "collaboration.leave.done",
                                preview.membership().officialName(),
                                new Dates(texts()).words(preview.lastDay())));
    }

    private String back() {
        return Places.address(context.collaboration().collaboration(), CollaborationPlace.PATH);
    }
}
