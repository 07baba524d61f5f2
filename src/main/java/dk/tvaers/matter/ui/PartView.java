package dk.tvaers.matter.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import dk.tvaers.access.CurrentContext;
import dk.tvaers.access.Needs;
import dk.tvaers.access.Right;
import dk.tvaers.access.Target;
import dk.tvaers.exchange.RecordDocuments;
import dk.tvaers.kernel.MunicipalityCode;
import dk.tvaers.kit.Rows;
import dk.tvaers.kit.Texts;
import dk.tvaers.kit.ui.CollaborationLayout;
import dk.tvaers.kit.ui.EmptyState;
import dk.tvaers.kit.ui.FactList;
import dk.tvaers.kit.ui.Links;
import dk.tvaers.kit.ui.Lists;
import dk.tvaers.kit.ui.PageHead;
import dk.tvaers.kit.ui.Part;
import dk.tvaers.matter.MatterItem;
import dk.tvaers.matter.Matters;
import dk.tvaers.matter.MunicipalityProgress;
import dk.tvaers.matter.StepLine;
import io.micronaut.context.annotation.Prototype;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** One municipality's part of a matter: how far it is, its documents, and every step that it wrote. */
@Prototype
@Route(value = MatterAddresses.PART, layout = CollaborationLayout.class)
@Needs(Right.SEE_COLLABORATION)
final class PartView extends Div implements BeforeEnterObserver, HasDynamicTitle {

    private final Matters matters;
    private final RecordDocuments documents;
    private final Lists lists;
    private final CurrentContext context;
    private String title = "";

    PartView(Matters matters, RecordDocuments documents, Lists lists, CurrentContext context) {
        this.matters = matters;
        this.documents = documents;
        this.lists = lists;
        this.context = context;
    }

    @Override
    public String getPageTitle() {
        return texts().get("kit.title", title);
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        MatterWords words = new MatterWords(texts());
        MatterItem matter = matters.get(MatterAddresses.matter(event));
        MunicipalityProgress part = matters.progress(matter.id(), MatterAddresses.municipality(event));
        title = words.get("part", part.name(), matter.title());
        removeAll();
        add(new PageHead(title).lead(words.lead(matter, part)).actions(actions(matter, part, words)));
        add(facts(matter, part, words));
        documents(matter, part.code(), words);
        steps(matter, part.code(), words);
    }

    private Component facts(MatterItem matter, MunicipalityProgress part, MatterWords words) {
        StepLine decided = part.decided();
        Long volume = part.volume();
        String unit = matter.unit();
        Div panel = new Div(new FactList()
                .fact(words.get("name"), Links.inside(addresses().matter(matter.id()), matter.title()))
                .fact(words.get("proposal"), matter.proposal())
                .fact(words.get("deadline"), words.date(matter.deadline()))
                .fact(words.get("step.prepared"), words.dateOrNull(part.preparedOn()))
                .fact(words.get("step.on-agenda"), words.agenda(part.onAgenda()))
                .fact(words.get("step.decided"), words.agenda(decided))
                .fact(words.get("outcome"), words.outcome(part.outcome()))
                .fact(words.get("volume"), volume == null || unit == null ? null : words.get("volume.of", volume, unit))
                .fact(words.get("note"), decided == null ? null : decided.note())
                .fact(words.get("case-number"), part.caseNumber())
                .fact(words.get("joined-late"), part.joinedLate() ? texts().get("kit.yes") : null));
        panel.addClassNames("panel", "padded");
        return new Part(words.get("part.facts"), panel);
    }

    private void documents(MatterItem matter, MunicipalityCode code, MatterWords words) {
        List<Component> content = new ArrayList<>();
        UnorderedList list = new UnorderedList();
        documents.of(matter.id()).stream()
                .filter(each -> code.equals(each.municipality()))
                .forEach(each -> list.add(new ListItem(Links.inside(addresses().of(each.path()), each.name()))));
        Optional<String> adding = documents.adding(matter.id(), code);
        content.add(list.getComponentCount() == 0 ? new Paragraph(words.get("part.no-documents")) : list);
        adding.ifPresent(path -> {
            Anchor add = Links.inside(addresses().of(path), words.get("part.add-document"));
            add.addClassName("button");
            Paragraph way = new Paragraph(add);
            way.addClassName("beside");
            content.add(way);
        });
        add(new Part(words.get("documents"), content.toArray(Component[]::new)));
    }

    private void steps(MatterItem matter, MunicipalityCode code, MatterWords words) {
        List<StepLine> steps = matters.steps(matter.id(), code);
        add(new Part(
                words.get("part.steps"),
                steps.isEmpty()
                        ? new EmptyState(words.get("part.no-steps"), words.get("part.no-steps.text"))
                        : lists.table(new StepTable(words).ofOne(), Rows.whole(() -> matters.steps(matter.id(), code)))
                                .filtered(List.of(title))
                                .show(steps)));
    }

    private Component[] actions(MatterItem matter, MunicipalityProgress part, MatterWords words) {
        if (!matter.isOpen() || !context.actor().may(Right.DECIDE_MATTER, Target.of(part.code()))) {
            return new Component[0];
        }
        Anchor write = Links.inside(addresses().step(matter.id(), part.code()), words.get("write.of", part.name()));
        write.addClassNames("button", "primary");
        return new Component[] {write};
    }

    private MatterAddresses addresses() {
        return new MatterAddresses(context.collaboration().collaboration());
    }

    private Texts texts() {
        return Texts.in(getLocale());
    }
}
