package dk.tvaers.plan.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import dk.tvaers.access.CurrentContext;
import dk.tvaers.access.Right;
import dk.tvaers.exchange.RecordSection;
import dk.tvaers.kernel.ProgrammeId;
import dk.tvaers.kit.Texts;
import dk.tvaers.kit.ui.Links;
import dk.tvaers.kit.ui.Part;
import dk.tvaers.plan.PhaseItem;
import dk.tvaers.plan.Phases;
import dk.tvaers.plan.Plan;
import jakarta.inject.Singleton;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/** On the page of a programme: the ways to its plan. */
@Singleton
final class ProgrammePlan implements RecordSection<ProgrammeId> {

    private final Plan plan;
    private final Phases phases;
    private final CurrentContext context;

    ProgrammePlan(Plan plan, Phases phases, CurrentContext context) {
        this.plan = plan;
        this.phases = phases;
        this.context = context;
    }

    @Override
    public Class<ProgrammeId> kind() {
        return ProgrammeId.class;
    }

    @Override
    public int order() {
        return 20;
    }

    @Override
    public Optional<Component> of(ProgrammeId id) {
        if (!context.actor().maySomewhere(Right.SEE_STATUS)) {
            return Optional.empty();
        }
        Texts texts = Texts.in(UI.getCurrent().getLocale());
        PlanAddresses addresses = new PlanAddresses(context.collaboration().collaboration());
        List<PhaseItem> all = phases.list(id);
        Paragraph said = new Paragraph(
                all.isEmpty()
                        ? texts.get("plan.phases.none")
                        : all.stream().map(PhaseItem::name).collect(Collectors.joining(" → ")));
        Div ways = new Div(
                button(addresses.plan(id), texts.get("plan.open")),
                button(addresses.baselines(id), texts.get("plan.baselines")));
        ways.addClassNames("actions", "beside");
        if (plan.mayKeep()) {
            ways.add(button(addresses.phases(id), texts.get("plan.phases")));
        }
        return Optional.of(new Part(texts.get("plan.title"), new Div(said, ways)));
    }

    private static Anchor button(String address, String text) {
        Anchor link = Links.inside(address, text);
        link.addClassName("button");
        return link;
    }
}
