package dk.tvaers.ambition.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Paragraph;
import dk.tvaers.access.CurrentContext;
import dk.tvaers.access.Right;
import dk.tvaers.ambition.AmbitionDecision;
import dk.tvaers.ambition.JointLevels;
import dk.tvaers.exchange.RecordSection;
import dk.tvaers.kernel.ProjectId;
import dk.tvaers.kit.Texts;
import dk.tvaers.kit.ui.Links;
import dk.tvaers.kit.ui.Part;
import jakarta.inject.Singleton;
import java.util.List;
import java.util.Optional;

/** On the page of a project: its joint level, once one is decided. */
@Singleton
final class JointSection implements RecordSection<ProjectId> {

    private final JointLevels joint;
    private final CurrentContext context;

    JointSection(JointLevels joint, CurrentContext context) {
        this.joint = joint;
        this.context = context;
    }

    @Override
    public Class<ProjectId> kind() {
        return ProjectId.class;
    }

    @Override
    public int order() {
        return 30;
    }

    @Override
    public Optional<Component> of(ProjectId id) {
        if (!context.actor().maySomewhere(Right.SEE_STATUS)) {
            return Optional.empty();
        }
        List<AmbitionDecision> all = joint.of(id);
        if (all.isEmpty()) {
            return Optional.empty();
        }
        AmbitionWords words = new AmbitionWords(Texts.in(UI.getCurrent().getLocale()));
        AmbitionDecision holds = all.getFirst();
        return Optional.of(new Part(
                words.get("section"),
                new Paragraph(words.get("section.text", words.level(holds.level()), words.date(holds.decidedOn()))),
                new Paragraph(Links.inside(
                        new AmbitionAddresses(context.collaboration().collaboration()).decisions(id),
                        words.get("section.link")))));
    }
}
