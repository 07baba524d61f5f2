package dk.tvaers.ambition.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.confirmdialog.ConfirmDialog;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.notification.Notification;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import dk.tvaers.access.CurrentContext;
import dk.tvaers.access.Needs;
import dk.tvaers.access.Right;
import dk.tvaers.access.Target;
import dk.tvaers.ambition.AmbitionState;
import dk.tvaers.ambition.AmbitionSurveyItem;
import dk.tvaers.ambition.AmbitionSurveys;
import dk.tvaers.ambition.HeatMap;
import dk.tvaers.ambition.JointLevels;
import dk.tvaers.ambition.MunicipalityAmbition;
import dk.tvaers.kernel.Conflict;
import dk.tvaers.kernel.PortalException;
import dk.tvaers.kernel.RuleBroken;
import dk.tvaers.kit.Rows;
import dk.tvaers.kit.Texts;
import dk.tvaers.kit.ui.CollaborationLayout;
import dk.tvaers.kit.ui.EmptyState;
import dk.tvaers.kit.ui.Links;
import dk.tvaers.kit.ui.ListColumns;
import dk.tvaers.kit.ui.Lists;
import dk.tvaers.kit.ui.PageHead;
import dk.tvaers.kit.ui.Part;
import dk.tvaers.kit.ui.RecordSections;
import io.micronaut.context.annotation.Prototype;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/** A survey: the approved answers beside each other, and who has answered. The order of the projects is in the address. */
@Prototype
@Route(value = AmbitionAddresses.SURVEY, layout = CollaborationLayout.class)
@Needs(Right.SEE_STATUS)
final class SurveyView extends Div implements BeforeEnterObserver, HasDynamicTitle {

    private final AmbitionSurveys surveys;
    private final JointLevels joint;
    private final RecordSections sections;
    private final Lists lists;
    private final CurrentContext context;
    private String title = "";

    SurveyView(
            AmbitionSurveys surveys, JointLevels joint, RecordSections sections, Lists lists, CurrentContext context) {
        this.surveys = surveys;
        this.joint = joint;
        this.sections = sections;
        this.lists = lists;
        this.context = context;
    }

    @Override
    public String getPageTitle() {
        return texts().get("kit.title", title);
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        AmbitionWords words = new AmbitionWords(texts());
        HeatMap map = joint.heatMap(AmbitionAddresses.survey(event));
        AmbitionSurveyItem survey = map.survey();
        boolean byDifference = event.getLocation()
                .getQueryParameters()
                .getSingleParameter(HeatTable.SORTED)
                .filter(HeatTable.BY_DIFFERENCE::equals)
                .isPresent();
        title = words.get("survey", survey.programmeName());
        removeAll();
        add(new PageHead(title).lead(words.lead(survey)).actions(actions(map, words)));
        add(new Part(words.get("map"), heat(map, new HeatTable(words, addresses(), byDifference))));
        add(new Part(
                words.get("states"),
                lists.table(columns(survey, words), Rows.whole(() -> surveys.states(survey.id())))
                        .filtered(List.of(title))
                        .show(map.municipalities())));
        sections.of(survey.id()).forEach(this::add);
    }

    private Component heat(HeatMap map, HeatTable table) {
        AmbitionWords words = table.words();
        if (map.survey().approved() == 0) {
            return new EmptyState(words.get("map.none"), words.get("map.none.text"));
        }
        Paragraph legend = new Paragraph(words.get("map.text"));
        legend.addClassName("muted");
        Div heat = new Div(
                legend,
                lists.table(
                                table.columns(map, surveys.mayConduct()),
                                Rows.whole(() ->
                                        table.rows(joint.heatMap(map.survey().id()))))
                        .filtered(List.of(title))
                        .wide()
                        .show(table.rows(map)));
        heat.addClassName("heat");
        return heat;
    }

    private ListColumns<MunicipalityAmbition> columns(AmbitionSurveyItem survey, AmbitionWords words) {
        return new ListColumns<MunicipalityAmbition>(texts(), "ambitionssvar", words.get("states"))
                .text("kommune", words.get("municipality"), MunicipalityAmbition::name)
                .shownAs(each -> Links.inside(addresses().sheet(survey.id(), each.code()), each.name()))
                .text("svar", words.get("answered"), words::answered)
                .moment("indsendt", words.get("submitted-at"), MunicipalityAmbition::submittedAt)
                .moment("bedoemt", words.get("judged-at"), MunicipalityAmbition::judgedAt)
                .more()
                .text("indsendt-af", words.get("submitted-by"), MunicipalityAmbition::submittedBy)
                .text("bedoemt-af", words.get("judged-by"), MunicipalityAmbition::judgedBy);
    }

    private Component[] actions(HeatMap map, AmbitionWords words) {
        List<Component> actions = new ArrayList<>();
        AmbitionSurveyItem survey = map.survey();
        if (survey.isOpen()) {
            for (MunicipalityAmbition each : map.municipalities()) {
                Target at = Target.of(each.code());
                if (each.state().isToBeAnswered() && context.actor().may(Right.ANSWER_AMBITION, at)) {
                    String verb = each.state() == AmbitionState.NOT_STARTED ? "answer" : "answer.continue";
                    actions.add(button(survey, each, words.get(verb, each.name())));
                } else if (each.state() == AmbitionState.SUBMITTED
                        && context.actor().may(Right.APPROVE_AMBITION, at)) {
                    actions.add(button(survey, each, words.get("review", each.name())));
                }
            }
            if (surveys.mayConduct()) {
                Anchor deadline = Links.inside(addresses().deadline(survey.id()), words.get("deadline.move"));
                deadline.addClassName("button");
                actions.add(deadline);
                actions.add(new Button(words.get("close"), press -> ask(map, words)));
            }
        }
        return actions.toArray(Component[]::new);
    }

    private Anchor button(AmbitionSurveyItem survey, MunicipalityAmbition municipality, String verb) {
        Anchor link = Links.inside(addresses().sheet(survey.id(), municipality.code()), verb);
        link.addClassNames("button", "primary");
        return link;
    }

    /** Says what closing does, and for whom it comes too early. */
    private void ask(HeatMap map, AmbitionWords words) {
        String missing = map.municipalities().stream()
                .filter(each -> each.state() != AmbitionState.APPROVED)
                .map(MunicipalityAmbition::name)
                .collect(Collectors.joining(", "));
        ConfirmDialog dialog = new ConfirmDialog();
        dialog.setHeader(words.get("close.ask", map.survey().programmeName()));
        dialog.setText(words.get(
                "close.text", missing.isEmpty() ? words.get("close.all") : words.get("close.missing", missing)));
        dialog.setCancelable(true);
        dialog.setCancelText(words.get("cancel"));
        dialog.setConfirmText(words.get("close"));
        dialog.addConfirmListener(yes -> close(map.survey(), words));
        dialog.open();
    }

    private void close(AmbitionSurveyItem survey, AmbitionWords words) {
        String done = words.get("closed");
        try {
            surveys.close(survey.id(), survey.version());
        } catch (RuleBroken | Conflict refused) {
            done = texts().get((PortalException) refused);
        }
        Notification.show(done);
        getUI().ifPresent(ui -> ui.refreshCurrentRoute(false));
    }

    private AmbitionAddresses addresses() {
        return new AmbitionAddresses(context.collaboration().collaboration());
    }

    private Texts texts() {
        return Texts.in(getLocale());
    }
}
