package dk.tvaers.matter.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.confirmdialog.ConfirmDialog;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.notification.Notification;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import dk.tvaers.access.CurrentContext;
import dk.tvaers.access.Needs;
import dk.tvaers.access.Right;
import dk.tvaers.access.Target;
import dk.tvaers.exchange.RecordDocuments;
import dk.tvaers.exchange.RecordDocuments.Hanging;
import dk.tvaers.kernel.Conflict;
import dk.tvaers.kernel.PortalException;
import dk.tvaers.kernel.RuleBroken;
import dk.tvaers.kit.Rows;
import dk.tvaers.kit.Texts;
import dk.tvaers.kit.ui.CollaborationLayout;
import dk.tvaers.kit.ui.FactList;
import dk.tvaers.kit.ui.Links;
import dk.tvaers.kit.ui.ListColumns;
import dk.tvaers.kit.ui.Lists;
import dk.tvaers.kit.ui.PageHead;
import dk.tvaers.kit.ui.Part;
import dk.tvaers.kit.ui.RecordSections;
import dk.tvaers.matter.ConductingMatters;
import dk.tvaers.matter.MatterItem;
import dk.tvaers.matter.Matters;
import dk.tvaers.matter.MunicipalityProgress;
import dk.tvaers.matter.StepLine;
import io.micronaut.context.annotation.Prototype;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/** A matter: municipality by municipality how far it is, and every step that was written. */
@Prototype
@Route(value = MatterAddresses.MATTER, layout = CollaborationLayout.class)
@Needs(Right.SEE_COLLABORATION)
final class MatterView extends Div implements BeforeEnterObserver, HasDynamicTitle {

    private final Matters matters;
    private final ConductingMatters conducting;
    private final RecordDocuments documents;
    private final RecordSections sections;
    private final Lists lists;
    private final CurrentContext context;
    private String title = "";

    MatterView(
            Matters matters,
            ConductingMatters conducting,
            RecordDocuments documents,
            RecordSections sections,
            Lists lists,
            CurrentContext context) {
        this.matters = matters;
        this.conducting = conducting;
        this.documents = documents;
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
        MatterWords words = new MatterWords(texts());
        MatterItem matter = matters.get(MatterAddresses.matter(event));
        List<MunicipalityProgress> all = matters.progress(matter.id());
        List<StepLine> steps = matters.steps(matter.id());
        title = matter.title();
        removeAll();
        add(new PageHead(title).lead(words.lead(matter)).actions(actions(matter, all, words)));
        add(facts(matter, words));
        add(new Part(
                words.get("matrix"),
                lists.table(
                                columns(matter, documents.of(matter.id()), words),
                                Rows.whole(() -> matters.progress(matter.id())))
                        .filtered(List.of(title))
                        .wide()
                        .show(all)));
        if (!steps.isEmpty()) {
            add(new Part(
                    words.get("steps"),
                    lists.table(new StepTable(words).ofAll(), Rows.whole(() -> matters.steps(matter.id())))
                            .filtered(List.of(title))
                            .show(steps)));
        }
        sections.of(matter.id()).forEach(this::add);
    }

    private static Component facts(MatterItem matter, MatterWords words) {
        Long volume = matter.volume();
        Div panel = new Div(new FactList()
                .fact(words.get("proposal"), matter.proposal())
                .fact(words.get("agreement"), matter.agreementTitle())
                .fact(words.get("project"), matter.projectName())
                .fact(words.get("deadline"), words.date(matter.deadline()))
                .fact(words.get("asked-on"), words.date(matter.askedOn()))
                .fact(words.get("yes"), words.get("yes.of", matter.yes(), matter.owing()))
                .fact(
                        words.get("volume"),
                        matter.unit() == null
                                ? null
                                : words.get("volume.of", volume == null ? 0 : volume, matter.unit())));
        panel.addClassNames("panel", "padded");
        return new Part(words.get("about"), panel);
    }

    private ListColumns<MunicipalityProgress> columns(MatterItem matter, List<Hanging> hanging, MatterWords words) {
        ListColumns<MunicipalityProgress> columns = new ListColumns<MunicipalityProgress>(
                        texts(), "sagens-kommuner", words.get("matrix"))
                .text("kommune", words.get("municipality"), MunicipalityProgress::name)
                .shownAs(each -> Links.inside(addresses().part(matter.id(), each.code()), each.name()))
                .date("forberedt", words.get("step.prepared"), MunicipalityProgress::preparedOn)
                .text("dagsorden", words.get("step.on-agenda"), each -> words.agenda(each.onAgenda()))
                .date("besluttet", words.get("step.decided"), MunicipalityProgress::decidedOn)
                .text("udfald", words.get("outcome"), each -> words.outcome(each.outcome()));
        if (matter.unit() != null) {
            columns.number("maengde", words.get("volume.in", matter.unit()), MunicipalityProgress::volume);
        }
        columns.text("for-sent", words.get("late"), each -> words.late(matter, each))
                .text("dokumenter", words.get("documents"), each -> names(hanging, each))
                .shownAs(each -> links(hanging, each))
                .more()
                .text("sagsnummer", words.get("case-number"), MunicipalityProgress::caseNumber)
                .yesNo("spurgt-senere", words.get("joined-late"), MunicipalityProgress::joinedLate)
                .text("besluttet-af", words.get("body"), each -> {
                    StepLine decided = each.decided();
                    return decided == null ? null : decided.body();
                })
                .text("bemaerkning", words.get("note"), each -> {
                    StepLine decided = each.decided();
                    return decided == null ? null : decided.note();
                });
        return matter.isOpen() && context.actor().maySomewhere(Right.DECIDE_MATTER)
                ? columns.acts(words.get("act"), each -> act(matter, each, words))
                : columns;
    }

    private static List<Hanging> of(List<Hanging> hanging, MunicipalityProgress each) {
        return hanging.stream()
                .filter(document -> each.code().equals(document.municipality()))
                .toList();
    }

    private static String names(List<Hanging> hanging, MunicipalityProgress each) {
        return of(hanging, each).stream().map(Hanging::name).collect(Collectors.joining(", "));
    }

    private Component links(List<Hanging> hanging, MunicipalityProgress each) {
        Div links = new Div();
        of(hanging, each)
                .forEach(
                        document -> links.add(new Div(Links.inside(addresses().of(document.path()), document.name()))));
        return links;
    }

    private Component act(MatterItem matter, MunicipalityProgress each, MatterWords words) {
        return context.actor().may(Right.DECIDE_MATTER, Target.of(each.code()))
                ? Links.inside(addresses().step(matter.id(), each.code()), words.get("write.of", each.name()))
                : new Span();
    }

    private Component[] actions(MatterItem matter, List<MunicipalityProgress> all, MatterWords words) {
        List<Component> actions = new ArrayList<>();
        if (matter.isOpen() && matters.mayConduct()) {
            actions.add(button(addresses().late(matter.id()), words.get("ask-late")));
            actions.add(button(addresses().deadline(matter.id()), words.get("move")));
            actions.add(new Button(words.get("close"), press -> ask(matter, all, words)));
        }
        return actions.toArray(Component[]::new);
    }

    private static Anchor button(String address, String verb) {
        Anchor link = Links.inside(address, verb);
        link.addClassName("button");
        return link;
    }

    /** Says what closing does, and for whom it comes too early. */
    private void ask(MatterItem matter, List<MunicipalityProgress> all, MatterWords words) {
        String missing = all.stream()
                .filter(MunicipalityProgress::isAwaited)
                .map(MunicipalityProgress::name)
                .collect(Collectors.joining(", "));
        ConfirmDialog dialog = new ConfirmDialog();
        dialog.setHeader(words.get("close.ask", matter.title()));
        dialog.setText(words.get(
                "close.text", missing.isEmpty() ? words.get("close.all") : words.get("close.missing", missing)));
        dialog.setCancelable(true);
        dialog.setCancelText(texts().get("kit.cancel"));
        dialog.setConfirmText(words.get("close"));
        dialog.addConfirmListener(yes -> close(matter, words));
        dialog.open();
    }

    private void close(MatterItem matter, MatterWords words) {
        String done = words.get("closed");
        try {
            conducting.close(matter.id(), matter.version());
        } catch (RuleBroken | Conflict refused) {
            done = texts().get((PortalException) refused);
        }
        Notification.show(done);
        getUI().ifPresent(ui -> ui.refreshCurrentRoute(false));
    }

    private MatterAddresses addresses() {
        return new MatterAddresses(context.collaboration().collaboration());
    }

    private Texts texts() {
        return Texts.in(getLocale());
    }
}
