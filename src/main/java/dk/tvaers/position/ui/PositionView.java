package dk.tvaers.position.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import dk.tvaers.access.CurrentContext;
import dk.tvaers.access.Needs;
import dk.tvaers.access.Right;
import dk.tvaers.access.Target;
import dk.tvaers.kit.Rows;
import dk.tvaers.kit.Texts;
import dk.tvaers.kit.ui.CollaborationLayout;
import dk.tvaers.kit.ui.EmptyState;
import dk.tvaers.kit.ui.FactList;
import dk.tvaers.kit.ui.Links;
import dk.tvaers.kit.ui.ListColumns;
import dk.tvaers.kit.ui.Lists;
import dk.tvaers.kit.ui.PageHead;
import dk.tvaers.kit.ui.Part;
import dk.tvaers.kit.ui.RecordSections;
import dk.tvaers.position.MunicipalityStand;
import dk.tvaers.position.PositionItem;
import dk.tvaers.position.PositionLetter;
import dk.tvaers.position.PositionWording;
import dk.tvaers.position.PositionWork;
import dk.tvaers.position.Positions;
import io.micronaut.context.annotation.Prototype;
import java.util.ArrayList;
import java.util.List;

/** A question: what is held in common, where each municipality stands, what was sent and answered. */
@Prototype
@Route(value = PositionAddresses.POSITION, layout = CollaborationLayout.class)
@Needs(Right.SEE_STATUS)
final class PositionView extends Div implements BeforeEnterObserver, HasDynamicTitle {

    private final Positions positions;
    private final PositionWork work;
    private final RecordSections sections;
    private final Lists lists;
    private final CurrentContext context;
    private String title = "";

    PositionView(Positions positions, PositionWork work, RecordSections sections, Lists lists, CurrentContext context) {
        this.positions = positions;
        this.work = work;
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
        PositionWords words = new PositionWords(texts());
        PositionItem position = positions.get(PositionAddresses.position(event));
        title = position.question();
        removeAll();
        add(new PageHead(title).lead(words.lead(position)).actions(actions(position, words)));
        add(facts(position, words));
        add(held(position, words));
        add(stands(position, words));
        letters(position, words);
        sections.of(position.id()).forEach(this::add);
    }

    private static Component facts(PositionItem position, PositionWords words) {
        Div panel = new Div(new FactList()
                .fact(words.get("background"), position.background())
                .fact(words.get("recipient"), position.recipient())
                .fact(words.get("raised-by"), words.by(position))
                .fact(words.get("programme"), position.programmeName())
                .fact(words.get("project"), position.projectName())
                .fact(words.get("deadline"), words.dateOrNull(position.deadline()))
                .fact(words.get("sent-on"), words.dateOrNull(position.sentOn()))
                .fact(words.get("answered-on"), words.dateOrNull(position.answeredOn()))
                .fact(words.get("result"), words.result(position.result()))
                .fact(words.get("result-note"), position.resultNote())
                .fact(words.get("closed-on"), words.dateOrNull(position.closedOn())));
        panel.addClassNames("panel", "padded");
        return new Part(words.get("about"), panel);
    }

    private Component held(PositionItem position, PositionWords words) {
        List<PositionWording> all = work.wordings(position.id());
        if (all.isEmpty()) {
            return new Part(words.get("held"), new EmptyState(words.get("held.none"), words.get("held.none.text")));
        }
        return new Part(
                words.get("held"),
                lists.table(wordings(words), Rows.whole(() -> work.wordings(position.id())))
                        .filtered(List.of(title))
                        .show(all));
    }

    private ListColumns<PositionWording> wordings(PositionWords words) {
        return new ListColumns<PositionWording>(texts(), "faelles-holdning", words.get("held"))
                .date("vedtaget", words.get("agreed-on"), PositionWording::agreedOn)
                .text("holdning", words.get("wording"), PositionWording::wording)
                .number("nummer", words.get("number"), PositionWording::number)
                .text("af", words.get("recorded-by"), PositionWording::recordedBy);
    }

    private Component stands(PositionItem position, PositionWords words) {
        return new Part(
                words.get("stands"),
                lists.table(standColumns(position, words), Rows.whole(() -> work.stands(position.id())))
                        .filtered(List.of(title))
                        .show(work.stands(position.id())));
    }

    private ListColumns<MunicipalityStand> standColumns(PositionItem position, PositionWords words) {
        ListColumns<MunicipalityStand> columns = new ListColumns<MunicipalityStand>(
                        texts(), "kommunernes-holdninger", words.get("stands"))
                .text("kommune", words.get("municipality"), MunicipalityStand::name)
                .text("holdning", words.get("stand"), each -> words.stand(each.stand()))
                .text("ord", words.get("word"), MunicipalityStand::word)
                .moment("sagt", words.get("stated-at"), MunicipalityStand::statedAt)
                .more()
                .text("af", words.get("stated-by"), MunicipalityStand::statedBy)
                .number("nummer", words.get("number"), MunicipalityStand::number);
        return position.isOpen() && context.actor().maySomewhere(Right.STATE_POSITION)
                ? columns.acts(words.get("act"), each -> act(position, each, words))
                : columns;
    }

    private Component act(PositionItem position, MunicipalityStand each, PositionWords words) {
        return context.actor().may(Right.STATE_POSITION, Target.of(each.municipality()))
                ? Links.inside(
                        addresses().stand(position.id(), each.municipality()), words.get("stand.of", each.name()))
                : new Span();
    }

    private void letters(PositionItem position, PositionWords words) {
        List<PositionLetter> all = work.letters(position.id());
        if (all.isEmpty()) {
            add(new Part(words.get("letters"), new Paragraph(words.get("letters.none", position.recipient()))));
            return;
        }
        add(new Part(
                words.get("letters"),
                lists.table(letters(words), Rows.whole(() -> work.letters(position.id())))
                        .filtered(List.of(title))
                        .show(all)));
    }

    private ListColumns<PositionLetter> letters(PositionWords words) {
        return new ListColumns<PositionLetter>(texts(), "sendt-og-besvaret", words.get("letters"))
                .date("dato", words.get("letter-on"), PositionLetter::letterOn)
                .text("retning", words.get("direction"), each -> words.direction(each.direction()))
                .text("part", words.get("party"), PositionLetter::party)
                .text("indhold", words.get("letter-note"), PositionLetter::note)
                .more()
                .number("holdning", words.get("letter-number"), PositionLetter::number)
                .text("af", words.get("recorded-by"), PositionLetter::recordedBy);
    }

    private Component[] actions(PositionItem position, PositionWords words) {
        List<Component> actions = new ArrayList<>();
        if (position.isOpen() && positions.mayKeep()) {
            boolean agreed = position.number() > 0;
            actions.add(button(addresses().agree(position.id()), words.get(agreed ? "agree.again" : "agree"), !agreed));
            if (agreed) {
                actions.add(button(addresses().letter(position.id()), words.get("letter"), true));
            }
            actions.add(button(addresses().edit(position.id()), words.get("edit"), false));
            actions.add(button(addresses().close(position.id()), words.get("close"), false));
        }
        return actions.toArray(Component[]::new);
    }

    private static Anchor button(String address, String verb, boolean primary) {
        Anchor link = Links.inside(address, verb);
        link.addClassName("button");
        if (primary) {
            link.addClassName("primary");
        }
        return link;
    }

    private PositionAddresses addresses() {
        return new PositionAddresses(context.collaboration().collaboration());
    }

    private Texts texts() {
        return Texts.in(getLocale());
    }
}
