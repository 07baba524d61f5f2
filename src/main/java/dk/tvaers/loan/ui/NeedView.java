package dk.tvaers.loan.ui;

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
import dk.tvaers.exchange.HelpWanted;
import dk.tvaers.kernel.Conflict;
import dk.tvaers.kernel.Id;
import dk.tvaers.kernel.NotFound;
import dk.tvaers.kernel.PortalException;
import dk.tvaers.kernel.RuleBroken;
import dk.tvaers.kit.Paging;
import dk.tvaers.kit.Rows;
import dk.tvaers.kit.Texts;
import dk.tvaers.kit.ui.CollaborationLayout;
import dk.tvaers.kit.ui.FactList;
import dk.tvaers.kit.ui.Links;
import dk.tvaers.kit.ui.Lists;
import dk.tvaers.kit.ui.PageHead;
import dk.tvaers.kit.ui.Part;
import dk.tvaers.kit.ui.RecordSections;
import dk.tvaers.loan.LoanFilter;
import dk.tvaers.loan.LoanItem;
import dk.tvaers.loan.LoanRequestId;
import dk.tvaers.loan.LoanRequestItem;
import dk.tvaers.loan.LoanRequests;
import dk.tvaers.loan.LoanState;
import dk.tvaers.loan.Loans;
import io.micronaut.context.annotation.Prototype;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** A need, the offers for it beside each other, and what whoever looks can do about it. */
@Prototype
@Route(value = MarketAddresses.NEED, layout = CollaborationLayout.class)
@Needs(Right.SEE_LOANS)
final class NeedView extends Div implements BeforeEnterObserver, HasDynamicTitle {

    private final LoanRequests requests;
    private final Loans loans;
    private final NeedPlaces places;
    private final NeedCompetences competences;
    private final HelpWanted wishes;
    private final RecordSections sections;
    private final Lists lists;
    private final CurrentContext context;

    private String title = "";

    NeedView(
            LoanRequests requests,
            Loans loans,
            NeedPlaces places,
            NeedCompetences competences,
            HelpWanted wishes,
            RecordSections sections,
            Lists lists,
            CurrentContext context) {
        this.requests = requests;
        this.loans = loans;
        this.places = places;
        this.competences = competences;
        this.wishes = wishes;
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
        MarketWords words = new MarketWords(texts());
        LoanRequestItem need = requests.get(MarketAddresses.need(event));
        boolean mayOffer =
                need.isOpen() && !places.offering(need.municipality()).isEmpty();
        title = need.title();
        removeAll();
        add(new PageHead(need.title())
                .lead(words.get("need.lead", need.municipalityName(), words.standing(need)))
                .actions(actions(need, mayOffer, words)));
        add(new Part(words.get("facts"), facts(need, words)));
        add(new Part(words.get("offers"), offers(need, mayOffer, words)));
        sections.of(need.id()).forEach(this::add);
    }

    private Component facts(LoanRequestItem need, MarketWords words) {
        FactList facts = new FactList().fact(words.get("municipality"), need.municipalityName());
        if (need.projectId() != null) {
            facts.fact(
                    words.get("project"),
                    Links.inside(addresses().project(need.projectId()), String.valueOf(need.projectName())));
        }
        facts.fact(words.get("competence"), competences.name(need.competence()))
                .fact(words.get("description"), need.description())
                .fact(words.get("period"), words.period(need.fromOn(), need.toOn()))
                .fact(words.get("hours"), words.number(need.hours()))
                .fact(words.get("urgency"), words.urgencyTag(need))
                .fact(words.get("place-of-work"), need.place())
                .fact(
                        words.get("covered"),
                        need.coveredHours().signum() == 0 ? null : words.number(need.coveredHours()));
        if (need.helpWishId() != null) {
            String wish = Id.text(need.helpWishId());
            facts.fact(
                    words.get("wish"),
                    Links.inside(
                            addresses().wish(wish),
                            wishes.open(wish).map(HelpWanted.Wish::title).orElseGet(() -> words.get("wish.closed"))));
        }
        facts.fact(
                words.get("asked-at"),
                need.askedBy() == null
                        ? words.day(need.askedAt())
                        : words.get("by", words.day(need.askedAt()), need.askedBy()));
        Div panel = new Div(facts);
        panel.addClassNames("panel", "padded");
        return panel;
    }

    private Component offers(LoanRequestItem need, boolean mayOffer, MarketWords words) {
        List<OfferCompared> offers = compared(need.id());
        if (offers.isEmpty()) {
            return new Paragraph(
                    words.get(!need.isOpen() ? "offers.none.closed" : mayOffer ? "offers.none.offer" : "offers.none"));
        }
        OfferLines lines = new OfferLines(new OfferWords(words, places.everyMember()));
        Div tools = new Div(lists.excel(lines.columns(), Rows.whole(() -> compared(need.id())), List.of(need.title())));
        tools.addClassName("list-tools");
        return new Div(tools, new OfferComparison(words, addresses(), lines, offers));
    }

    private List<OfferCompared> compared(LoanRequestId id) {
        return loans.list(LoanFilter.of(id), Paging.of(0, 100)).stream()
                .sorted(Comparator.comparing(NeedView::isGone))
                .map(item -> item.whole() ? OfferCompared.of(loans.get(item.id())) : OfferCompared.of(item))
                .toList();
    }

    private static boolean isGone(LoanItem offer) {
        return offer.state() == LoanState.REJECTED || offer.state() == LoanState.WITHDRAWN;
    }

    private Component[] actions(LoanRequestItem need, boolean mayOffer, MarketWords words) {
        List<Component> actions = new ArrayList<>();
        if (need.isOpen() && requests.mayAsk(need.municipality(), need.projectId())) {
            Anchor edit = Links.inside(addresses().editNeed(need.id()), words.get("edit"));
            edit.addClassName("button");
            actions.add(edit);
            actions.add(ask("withdraw", words, () -> requests.withdraw(need.id(), need.version())));
            actions.add(ask("meet", words, () -> requests.meet(need.id(), need.version())));
        }
        if (mayOffer) {
            Anchor offer = Links.inside(addresses().offer(need.id()), words.get("offer"));
            offer.addClassNames("button", "primary");
            actions.add(offer);
        }
        return actions.toArray(Component[]::new);
    }

    /** A button that says what will happen before it does. */
    private Button ask(String act, MarketWords words, Runnable does) {
        return new Button(words.get(act), press -> {
            ConfirmDialog dialog = new ConfirmDialog();
            dialog.setHeader(words.get(act + ".ask"));
            dialog.setText(words.get(act + ".text"));
            dialog.setCancelable(true);
            dialog.setCancelText(texts().get("kit.cancel"));
            dialog.setConfirmText(words.get(act));
            dialog.addConfirmListener(yes -> attempt(does, words.get(act + ".done")));
            dialog.open();
        });
    }

    private void attempt(Runnable does, String done) {
        String said = done;
        try {
            does.run();
        } catch (RuleBroken | Conflict | NotFound refused) {
            said = texts().get((PortalException) refused);
        }
        getUI().ifPresent(ui -> ui.refreshCurrentRoute(false));
        Notification.show(said);
    }

    private MarketAddresses addresses() {
        return new MarketAddresses(context.collaboration().collaboration());
    }

    private Texts texts() {
        return Texts.in(getLocale());
    }
}
