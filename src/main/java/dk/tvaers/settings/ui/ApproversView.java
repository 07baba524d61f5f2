package dk.tvaers.settings.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Text;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
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
import dk.tvaers.kernel.NotFound;
import dk.tvaers.kernel.Now;
import dk.tvaers.kernel.PortalException;
import dk.tvaers.kernel.RuleBroken;
import dk.tvaers.kit.Dates;
import dk.tvaers.kit.Rows;
import dk.tvaers.kit.Texts;
import dk.tvaers.kit.ui.CollaborationLayout;
import dk.tvaers.kit.ui.EmptyState;
import dk.tvaers.kit.ui.Links;
import dk.tvaers.kit.ui.ListColumns;
import dk.tvaers.kit.ui.Lists;
import dk.tvaers.kit.ui.PageHead;
import dk.tvaers.kit.ui.Part;
import dk.tvaers.kit.ui.Places;
import dk.tvaers.settings.ApproverItem;
import dk.tvaers.settings.Approvers;
import dk.tvaers.settings.LimitItem;
import io.micronaut.context.annotation.Prototype;
import java.util.List;

/** Who approves a loan for each municipality, and what the limits have been. */
@Prototype
@Route(value = SettingsPlaces.APPROVERS, layout = CollaborationLayout.class)
@Needs(Right.SEE_COLLABORATION)
final class ApproversView extends Div implements BeforeEnterObserver, HasDynamicTitle {

    private final Approvers approvers;
    private final Lists lists;
    private final CurrentContext context;

    ApproversView(Approvers approvers, Lists lists, CurrentContext context) {
        this.approvers = approvers;
        this.lists = lists;
        this.context = context;
    }

    @Override
    public String getPageTitle() {
        return texts().get("kit.title", texts().get("settings.approvers"));
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        List<ApproverItem> today = approvers.today();
        List<LimitItem> limits = approvers.history();
        removeAll();
        add(new PageHead(texts().get("settings.approvers"))
                .lead(texts().get("settings.approvers.lead"))
                .actions(mayRecord() ? new Component[] {record()} : new Component[] {}));
        add(
                today.isEmpty()
                        ? new EmptyState(
                                texts().get("settings.approvers.none"), texts().get("settings.approvers.none.text"))
                        : lists.table(approverColumns(), Rows.whole(approvers::today))
                                .show(today));
        add(new Part(
                texts().get("settings.limits"),
                limits.isEmpty()
                        ? new Paragraph(texts().get("settings.limits.none"))
                        : lists.table(limitColumns(), Rows.whole(approvers::history))
                                .show(limits)));
    }

    private ListColumns<ApproverItem> approverColumns() {
        return new ListColumns<ApproverItem>(texts(), "godkendere", texts().get("settings.approvers"))
                .text("kommune", texts().get("settings.municipality"), item -> item.municipality()
                        .officialName())
                .text("graense", texts().get("settings.approvers.up-to"), this::limit)
                .text("programleder", texts().get("settings.approvers.leader"), item -> names(item.programmeLeaders()))
                .text("direktoer", texts().get("settings.approvers.director"), item -> names(item.directors()))
                .text("aendres", texts().get("settings.approvers.next"), this::next);
    }

    private ListColumns<LimitItem> limitColumns() {
        ListColumns<LimitItem> columns = new ListColumns<LimitItem>(
                        texts(), "godkendelsesgraenser", texts().get("settings.limits"))
                .text("kommune", texts().get("settings.municipality"), LimitItem::officialName)
                .date("fra", texts().get("settings.limit.from"), LimitItem::fromOn)
                .number("kroner", texts().get("settings.limit.kroner"), LimitItem::kroner)
                .shownAs(limit -> new Text(new Kroner(texts()).words(limit.kroner())));
        return mayRecord() ? columns.acts(texts().get("settings.limit.act"), this::takeBack) : columns;
    }

    private String limit(ApproverItem item) {
        LimitItem limit = item.limit();
        return limit == null || limit.kroner() == 0
                ? texts().get("settings.approvers.director-all")
                : new Kroner(texts()).words(limit.kroner());
    }

    private String next(ApproverItem item) {
        LimitItem next = item.next();
        return next == null
                ? ""
                : texts().get(
                                "settings.approvers.next.from",
                                new Kroner(texts()).words(next.kroner()),
                                Dates.figures(next.fromOn()));
    }

    private String names(List<String> names) {
        return names.isEmpty() ? texts().get("settings.approvers.nobody") : String.join(", ", names);
    }

    private Component takeBack(LimitItem limit) {
        if (limit.fromOn().isBefore(Now.today())) {
            return new Text("");
        }
        Button button = new Button(texts().get("settings.limit.take-back"), press -> {
            String said = texts().get("settings.limit.taken-back", limit.officialName());
            try {
                approvers.takeBack(limit.id());
            } catch (RuleBroken | NotFound refused) {
                said = texts().get((PortalException) refused);
            }
            Notification.show(said);
            UI.getCurrent().refreshCurrentRoute(false);
        });
        button.setAriaLabel(
                texts().get("settings.limit.take-back.of", limit.officialName(), Dates.figures(limit.fromOn())));
        return button;
    }

    private Anchor record() {
        Anchor link = Links.inside(
                Places.address(context.collaboration().collaboration(), SettingsPlaces.LIMIT),
                texts().get("settings.limit.new"));
        link.addClassNames("button", "primary");
        return link;
    }

    private boolean mayRecord() {
        return context.actor().may(Right.ADMINISTER_COLLABORATION, Target.COLLABORATION);
    }

    private Texts texts() {
        return Texts.in(getLocale());
    }
}
