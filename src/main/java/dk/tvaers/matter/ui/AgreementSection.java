package dk.tvaers.matter.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.UnorderedList;
import dk.tvaers.access.CurrentContext;
import dk.tvaers.collaboration.AgreementId;
import dk.tvaers.exchange.RecordSection;
import dk.tvaers.kit.Texts;
import dk.tvaers.kit.ui.Links;
import dk.tvaers.kit.ui.Part;
import dk.tvaers.matter.MatterItem;
import dk.tvaers.matter.Matters;
import jakarta.inject.Singleton;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** On the page of an agreement: how far the municipalities are with approving it. */
@Singleton
final class AgreementSection implements RecordSection<AgreementId> {

    private final Matters matters;
    private final CurrentContext context;

    AgreementSection(Matters matters, CurrentContext context) {
        this.matters = matters;
        this.context = context;
    }

    @Override
    public Class<AgreementId> kind() {
        return AgreementId.class;
    }

    @Override
    public int order() {
        return 20;
    }

    @Override
    public Optional<Component> of(AgreementId id) {
        List<MatterItem> about = matters.about(id);
        if (about.isEmpty() && !matters.mayConduct()) {
            return Optional.empty();
        }
        MatterWords words = new MatterWords(Texts.in(UI.getCurrent().getLocale()));
        MatterAddresses addresses = new MatterAddresses(context.collaboration().collaboration());
        List<Component> content = new ArrayList<>();
        if (about.isEmpty()) {
            content.add(new Paragraph(words.get("agreement.none")));
        } else {
            UnorderedList list = new UnorderedList();
            about.forEach(each -> list.add(
                    new ListItem(Links.inside(addresses.matter(each.id()), each.title() + ". " + words.lead(each)))));
            content.add(list);
        }
        if (matters.mayConduct()) {
            content.add(new Paragraph(Links.inside(addresses.open(id), words.get("agreement.ask"))));
        }
        return Optional.of(new Part(words.get("agreement.section"), content.toArray(Component[]::new)));
    }
}
