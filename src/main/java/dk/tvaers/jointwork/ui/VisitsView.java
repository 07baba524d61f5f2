package dk.tvaers.jointwork.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import dk.tvaers.access.CurrentContext;
import dk.tvaers.access.Needs;
import dk.tvaers.access.Right;
import dk.tvaers.jointwork.HoursSpread;
import dk.tvaers.jointwork.MunicipalityHours;
import dk.tvaers.jointwork.SupportVisitItem;
import dk.tvaers.jointwork.SupportVisits;
import dk.tvaers.kernel.Now;
import dk.tvaers.kernel.Period;
import dk.tvaers.kit.Dates;
import dk.tvaers.kit.Paging;
import dk.tvaers.kit.Rows;
import dk.tvaers.kit.Texts;
import dk.tvaers.kit.ui.CollaborationLayout;
import dk.tvaers.kit.ui.EmptyState;
import dk.tvaers.kit.ui.Links;
import dk.tvaers.kit.ui.Lists;
import dk.tvaers.kit.ui.OpenAddress;
import dk.tvaers.kit.ui.PageHead;
import dk.tvaers.kit.ui.PageLinks;
import dk.tvaers.kit.ui.Part;
import io.micronaut.context.annotation.Prototype;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The coordinator's visits to local steering groups, and how the hours are spread; the period lives in the address. */
@Prototype
@Route(value = JointWorkAddresses.VISITS, layout = CollaborationLayout.class)
@Needs(Right.SEE_STATUS)
final class VisitsView extends Div implements BeforeEnterObserver, HasDynamicTitle {

    private static final int PAGE_SIZE = 50;

    private final SupportVisits visits;
    private final MemberChoice members;
    private final Lists lists;
    private final CurrentContext context;
    private final Texts texts = Texts.in(getLocale());

    VisitsView(SupportVisits visits, MemberChoice members, Lists lists, CurrentContext context) {
        this.visits = visits;
        this.members = members;
        this.lists = lists;
        this.context = context;
    }

    @Override
    public String getPageTitle() {
        return texts.get("kit.title", texts.get("jointwork.visits"));
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        VisitsAddress state = VisitsAddress.of(event.getLocation().getQueryParameters());
        LocalDate to = state.to();
        // an end before the start is no period: then everything from the start on
        Period period = new Period(state.from(), to == null || to.isBefore(state.from()) ? null : to);
        HoursSpread spread = visits.hours(period);
        removeAll();
        add(new PageHead(texts.get("jointwork.visits"))
                .lead(lead(period, spread))
                .actions(actions()));
        add(new VisitsFilterBar(texts, state, members.ever(), changed -> UI.getCurrent()
                .navigate(addresses().visits(), OpenAddress.withColumns(changed.parameters()))));
        if (spread.total().signum() > 0) {
            add(new Part(texts.get("jointwork.hours"), hours(period, spread)));
        }
        add(new Part(texts.get("jointwork.visits.part"), list(state)));
    }

    private String lead(Period period, HoursSpread spread) {
        Dates dates = new Dates(texts);
        LocalDate today = Now.today();
        LocalDate to = period.to() == null || period.to().isAfter(today) ? today : period.to();
        return texts.get(
                "jointwork.visits.lead",
                spread.total(),
                spread.lines().stream().filter(line -> line.visits() > 0).count(),
                dates.words(period.from()),
                dates.words(to));
    }

    private Component hours(Period period, HoursSpread spread) {
        MunicipalityHours most = spread.lines().getFirst();
        MunicipalityHours least = spread.lines().getLast();
        Div part = new Div(new Paragraph(
                most.hours().equals(least.hours())
                        ? texts.get("jointwork.hours.text.even", spread.mean())
                        : texts.get("jointwork.hours.text", spread.mean(), most.name(), least.name())));
        if (spread.missing() > 0) {
            part.add(new Paragraph(texts.get("jointwork.hours.missing", spread.missing())));
        }
        part.add(lists.table(new HoursTable(texts, spread).columns(), Rows.whole(() -> visits.hours(period)
                        .lines()))
                .filtered(List.of(said(period.from(), period.to())))
                .show(spread.lines()));
        return part;
    }

    private Component list(VisitsAddress state) {
        List<SupportVisitItem> shown = visits.list(state.filter(), Paging.of(state.page(), PAGE_SIZE));
        if (shown.isEmpty()) {
            return new EmptyState(
                    texts.get("jointwork.visits.none"),
                    texts.get(visits.mayKeep() ? "jointwork.visits.none.text.add" : "jointwork.visits.none.text"),
                    Links.inside(addresses().visits(), texts.get("jointwork.visits.this-year")));
        }
        return new Div(
                lists.table(
                                new VisitTable(texts, addresses(), state).columns(),
                                part -> visits.list(state.filter(), part))
                        .filtered(List.of(said(state.from(), state.to())))
                        .show(shown),
                new PageLinks(
                        texts,
                        state.page(),
                        PAGE_SIZE,
                        visits.count(state.filter()),
                        page -> addresses().visits() + "?"
                                + state.turned(page).parameters().getQueryString()));
    }

    private String said(LocalDate from, @Nullable LocalDate to) {
        return texts.get("jointwork.period", Dates.figures(from), to == null ? "" : Dates.figures(to));
    }

    private Component[] actions() {
        if (!visits.mayKeep()) {
            return new Component[0];
        }
        Anchor add = Links.inside(addresses().newVisit(), texts.get("jointwork.visit.add"));
        add.addClassNames("button", "primary");
        return new Component[] {add};
    }

    private JointWorkAddresses addresses() {
        return new JointWorkAddresses(context.collaboration().collaboration());
    }
}
