package dk.tvaers.position.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.UnorderedList;
import dk.tvaers.access.CurrentContext;
import dk.tvaers.access.Right;
import dk.tvaers.exchange.RecordSection;
import dk.tvaers.kernel.ProjectId;
import dk.tvaers.kit.Texts;
import dk.tvaers.kit.ui.Links;
import dk.tvaers.kit.ui.Part;
import dk.tvaers.position.PositionItem;
import dk.tvaers.position.Positions;
import jakarta.inject.Singleton;
import java.util.List;
import java.util.Optional;

/** On the page of a project: the joint positions about it. */
@Singleton
final class PositionSection implements RecordSection<ProjectId> {

    private final Positions positions;
    private final CurrentContext context;

    PositionSection(Positions positions, CurrentContext context) {
        this.positions = positions;
        this.context = context;
    }

    @Override
    public Class<ProjectId> kind() {
        return ProjectId.class;
    }

    @Override
    public int order() {
        return 35;
    }

    @Override
    public Optional<Component> of(ProjectId id) {
        if (!context.actor().maySomewhere(Right.SEE_STATUS)) {
            return Optional.empty();
        }
        List<PositionItem> about = positions.about(id);
        if (about.isEmpty()) {
            return Optional.empty();
        }
        PositionWords words = new PositionWords(Texts.in(UI.getCurrent().getLocale()));
        PositionAddresses addresses =
                new PositionAddresses(context.collaboration().collaboration());
        UnorderedList list = new UnorderedList();
        about.forEach(each -> list.add(
                new ListItem(Links.inside(addresses.position(each.id()), each.question() + ". " + words.lead(each)))));
        return Optional.of(new Part(words.get("title"), list));
    }
}
