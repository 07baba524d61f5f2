package dk.tvaers.help.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.confirmdialog.ConfirmDialog;
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
import dk.tvaers.collaboration.Members;
import dk.tvaers.collaboration.MembershipItem;
import dk.tvaers.help.AskingHelp;
import dk.tvaers.help.HelpWishes;
import dk.tvaers.help.OfferItem;
import dk.tvaers.help.OfferingHelp;
import dk.tvaers.help.WishItem;
import dk.tvaers.kernel.Conflict;
import dk.tvaers.kernel.MunicipalityCode;
import dk.tvaers.kernel.NotFound;
import dk.tvaers.kernel.Now;
import dk.tvaers.kernel.PortalException;
import dk.tvaers.kernel.RuleBroken;
import dk.tvaers.kit.Rows;
import dk.tvaers.kit.Texts;
import dk.tvaers.kit.ui.CollaborationLayout;
import dk.tvaers.kit.ui.FactList;
import dk.tvaers.kit.ui.FormFields;
import dk.tvaers.kit.ui.Links;
import dk.tvaers.kit.ui.ListColumns;
import dk.tvaers.kit.ui.Lists;
import dk.tvaers.kit.ui.PageHead;
import dk.tvaers.kit.ui.Part;
import dk.tvaers.kit.ui.RecordForm;
import dk.tvaers.kit.ui.RecordSections;
import io.micronaut.context.annotation.Prototype;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** A wish for help, what is offered, and what whoever looks can do about it. */
@Prototype
@Route(value = HelpAddresses.WISH, layout = CollaborationLayout.class)
@Needs(Right.SEE_STATUS)
final class WishView extends Div implements BeforeEnterObserver, HasDynamicTitle {

    private final HelpWishes wishes;
    private final AskingHelp asking;
    private final OfferingHelp offering;
    private final Members members;
    private final RecordSections sections;
    private final Lists lists;
    private final CurrentContext context;

    private String title = "";

    WishView(
            HelpWishes wishes,
            AskingHelp asking,
            OfferingHelp offering,
            Members members,
            RecordSections sections,
            Lists lists,
            CurrentContext context) {
        this.wishes = wishes;
        this.asking = asking;
        this.offering = offering;
        this.members = members;
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
        WishItem wish = wishes.get(HelpAddresses.wish(event));
        HelpWords words = new HelpWords(texts());
        List<OfferItem> offers = wishes.offers(wish.id());
        title = wish.title();
        removeAll();
        add(new PageHead(wish.title())
                .lead(words.get("wish.lead", wish.placeName(), words.state(wish)))
                .actions(
                        wishes.mayAsk(wish) && !wish.isClosed()
                                ? new Component[] {close(wish, words)}
                                : new Component[0]));
        add(new Part(words.get("facts"), facts(wish, words)));
        add(new Part(
                words.get("offers"),
                offers.isEmpty()
                        ? new Paragraph(words.get(wish.isClosed() ? "offers.none.closed" : "offers.none"))
                        : lists.table(columns(wish, words), Rows.whole(() -> wishes.offers(wish.id())))
                                .filtered(List.of(title))
                                .show(offers)));
        Map<String, String> open = open(wish, offers);
        if (!open.isEmpty()) {
            add(new Part(words.get("offer"), form(wish, open, words)));
        }
        sections.of(wish.id()).forEach(this::add);
    }

    private Component facts(WishItem wish, HelpWords words) {
        Div panel = new Div(new FactList()
                .fact(
                        words.get("local"),
                        Links.inside(addresses().localProject(wish.localProjectId()), wish.placeName()))
                .fact(words.get("description"), wish.description())
                .fact(words.get("needed-by"), wish.neededBy() == null ? null : words.date(wish.neededBy()))
                .fact(words.get("asked-at"), words.get("by", words.day(wish.askedAt()), wish.askedBy())));
        panel.addClassNames("panel", "padded");
        return panel;
    }

    private ListColumns<OfferItem> columns(WishItem wish, HelpWords words) {
        ListColumns<OfferItem> columns = new ListColumns<OfferItem>(texts(), "tilbud-om-hjaelp", words.get("offers"))
                .text("kommune", words.get("municipality"), OfferItem::municipalityName)
                .text("tilbud", words.get("note"), OfferItem::note)
                .text("af", words.get("offered-by"), OfferItem::offeredBy)
                .date("tilbudt", words.get("offered-at"), offer -> Now.date(offer.offeredAt()))
                .text("svar", words.get("answer"), offer -> words.get(offer.isAccepted() ? "accepted" : "waits"));
        boolean acts =
                !wish.isClosed() && (wishes.mayAsk(wish) || context.actor().maySomewhere(Right.OFFER_HELP));
        return acts ? columns.acts(words.get("acts"), offer -> acts(wish, offer, words)) : columns;
    }

    private Component acts(WishItem wish, OfferItem offer, HelpWords words) {
        Div acts = new Div();
        if (!offer.isAccepted() && wishes.mayAsk(wish)) {
            acts.add(act(
                    words.get("accept"),
                    words.get("accept.of", offer.municipalityName()),
                    () -> asking.accept(wish.id(), offer.id()),
                    words.get("accept.done", offer.municipalityName())));
        }
        if (!offer.isAccepted() && wishes.mayOffer(offer.municipality())) {
            acts.add(act(
                    words.get("withdraw"),
                    words.get("withdraw.of", offer.municipalityName()),
                    () -> offering.withdraw(wish.id(), offer.id()),
                    words.get("withdrawn")));
        }
        return acts;
    }

    private Button act(String verb, String name, Runnable does, String done) {
        Button button = new Button(verb, press -> attempt(does, done));
        button.setAriaLabel(name);
        return button;
    }

    /** For whom the reader can offer: members other than the one that asks, which have not offered yet. */
    private Map<String, String> open(WishItem wish, List<OfferItem> offers) {
        Map<String, String> open = new LinkedHashMap<>();
        if (!wish.isClosed() && context.actor().maySomewhere(Right.OFFER_HELP)) {
            for (MembershipItem member : members.on(Now.today())) {
                if (!member.code().equals(wish.municipality())
                        && wishes.mayOffer(member.code())
                        && offers.stream()
                                .noneMatch(offer -> offer.municipality().equals(member.code()))) {
                    open.put(member.code().value(), member.shortName());
                }
            }
        }
        return open;
    }

    private Component form(WishItem wish, Map<String, String> open, HelpWords words) {
        FormFields fields = new FormFields(texts());
        fields.choice("municipality", words.get("municipality"), open);
        fields.longText("note", words.get("note"), OfferingHelp.LONGEST_NOTE);
        String only = open.size() == 1 ? open.keySet().iterator().next() : "";
        return new RecordForm(texts(), fields)
                .from(Map.of("municipality", only))
                .action(words.get("offer"), (values, version) -> {
                    offering.offer(
                            wish.id(), new MunicipalityCode(values.required("municipality")), values.text("note"));
                    return () -> again(words.get("offered", wish.municipalityName()));
                });
    }

    private Component close(WishItem wish, HelpWords words) {
        return new Button(words.get("close"), press -> {
            ConfirmDialog dialog = new ConfirmDialog();
            dialog.setHeader(words.get("close.ask"));
            dialog.setText(words.get("close.text"));
            dialog.setCancelable(true);
            dialog.setCancelText(texts().get("kit.cancel"));
            dialog.setConfirmText(words.get("close"));
            dialog.addConfirmListener(
                    yes -> attempt(() -> asking.close(wish.id(), wish.version()), words.get("closed")));
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
        again(said);
    }

    private void again(String said) {
        getUI().ifPresent(ui -> ui.refreshCurrentRoute(false));
        Notification.show(said);
    }

    private HelpAddresses addresses() {
        return new HelpAddresses(context.collaboration().collaboration());
    }

    private Texts texts() {
        return Texts.in(getLocale());
    }
}
