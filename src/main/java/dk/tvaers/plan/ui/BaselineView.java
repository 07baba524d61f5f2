package dk.tvaers.plan.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.HasValue;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.QueryParameters;
import com.vaadin.flow.router.Route;
import dk.tvaers.access.CurrentContext;
import dk.tvaers.access.Needs;
import dk.tvaers.access.Right;
import dk.tvaers.kit.Dates;
import dk.tvaers.kit.Page;
import dk.tvaers.kit.Rows;
import dk.tvaers.kit.Texts;
import dk.tvaers.kit.ui.CollaborationLayout;
import dk.tvaers.kit.ui.Links;
import dk.tvaers.kit.ui.ListColumns;
import dk.tvaers.kit.ui.Lists;
import dk.tvaers.kit.ui.OpenAddress;
import dk.tvaers.kit.ui.PageHead;
import dk.tvaers.kit.ui.PageLinks;
import dk.tvaers.kit.ui.Part;
import dk.tvaers.kit.ui.RecordSections;
import dk.tvaers.plan.BaselineId;
import dk.tvaers.plan.BaselineItem;
import dk.tvaers.plan.Baselines;
import dk.tvaers.plan.Difference;
import io.micronaut.context.annotation.Prototype;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** A basis plan, and how the plan or another basis plan differs from it. */
@Prototype
@Route(value = PlanAddresses.BASELINE, layout = CollaborationLayout.class)
@Needs(Right.SEE_STATUS)
final class BaselineView extends Div implements BeforeEnterObserver, HasDynamicTitle {

    private static final int PAGE_SIZE = 50;
    private static final String WITH = "med";
    private static final String ALL = "alt";
    private static final String PAGE = "side";

    private final Baselines baselines;
    private final RecordSections sections;
    private final Lists lists;
    private final CurrentContext context;
    private final Texts texts = Texts.in(getLocale());
    private String title = "";

    BaselineView(Baselines baselines, RecordSections sections, Lists lists, CurrentContext context) {
        this.baselines = baselines;
        this.sections = sections;
        this.lists = lists;
        this.context = context;
    }

    @Override
    public String getPageTitle() {
        return texts.get("kit.title", title);
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        BaselineItem baseline = baselines.get(PlanAddresses.baseline(event));
        QueryParameters query = event.getLocation().getQueryParameters();
        List<BaselineItem> others = baselines.list(baseline.programmeId()).stream()
                .filter(other -> !other.id().equals(baseline.id()))
                .toList();
        BaselineItem with = PlanAddresses.asked(query, WITH, BaselineId::of)
                .flatMap(id ->
                        others.stream().filter(other -> other.id().equals(id)).findFirst())
                .orElse(null);
        boolean all = query.getSingleParameter(ALL).isPresent();
        title = baseline.name();
        removeAll();
        add(new PageHead(baseline.name())
                .lead(texts.get(
                        "plan.baseline.lead",
                        baseline.programmeName(),
                        new Dates(texts).moment(baseline.takenAt()),
                        baseline.takenByName()))
                .actions(Links.inside(addresses().baselines(baseline.programmeId()), texts.get("plan.baselines"))));
        if (baseline.note() != null) {
            add(new Paragraph(baseline.note()));
        }
        add(bar(baseline, others, with, all));
        add(compared(baseline, with, all, PageLinks.page(query.getSingleParameter(PAGE))));
        sections.of(baseline.id()).forEach(this::add);
    }

    private Component bar(BaselineItem baseline, List<BaselineItem> others, @Nullable BaselineItem with, boolean all) {
        Select<BaselineItem> other = new Select<>();
        String now = texts.get("plan.compare.now");
        other.setLabel(texts.get("plan.compare.with"));
        other.setEmptySelectionAllowed(true);
        other.setEmptySelectionCaption(now);
        other.setItems(others);
        other.setItemLabelGenerator(each -> each == null ? now : each.name());
        other.setValue(with);
        Select<Boolean> shown = new Select<>();
        String different = texts.get("plan.compare.different");
        shown.setLabel(texts.get("plan.filter.show"));
        shown.setItems(Boolean.FALSE, Boolean.TRUE);
        shown.setItemLabelGenerator(each -> Boolean.TRUE.equals(each) ? texts.get("plan.compare.all") : different);
        shown.setValue(all);
        List.<HasValue<?, ?>>of(other, shown)
                .forEach(field -> field.addValueChangeListener(change -> UI.getCurrent()
                        .navigate(OpenAddress.withColumns(
                                address(baseline, other.getValue(), Boolean.TRUE.equals(shown.getValue()), 0)))));
        Div bar = new Div(other, shown);
        bar.addClassName("filter-bar");
        return bar;
    }

    private Component compared(BaselineItem baseline, @Nullable BaselineItem with, boolean all, int page) {
        BaselineId to = with == null ? null : with.id();
        List<Difference> differences = baselines.compare(baseline.id(), to, !all);
        String heading =
                with == null ? texts.get("plan.compare.title.now") : texts.get("plan.compare.title", with.name());
        if (differences.isEmpty()) {
            return new Part(heading, new Paragraph(texts.get("plan.compare.same")));
        }
        Page<Difference> part = Page.of(differences, page, PAGE_SIZE);
        return new Part(
                heading,
                new Paragraph(texts.get("plan.compare.count", differences.size())),
                lists.table(columns(), Rows.whole(() -> baselines.compare(baseline.id(), to, !all)))
                        .filtered(List.of(baseline.name(), with == null ? texts.get("plan.compare.now") : with.name()))
                        .wide()
                        .show(part.items()),
                new PageLinks(texts, part, turned -> address(baseline, with, all, turned)));
    }

    private String address(BaselineItem baseline, @Nullable BaselineItem with, boolean all, int page) {
        Map<String, String> query = new LinkedHashMap<>();
        if (with != null) {
            query.put(WITH, with.id().toString());
        }
        if (all) {
            query.put(ALL, "1");
        }
        if (page > 0) {
            query.put(PAGE, String.valueOf(page + 1));
        }
        String address = addresses().baseline(baseline.id());
        return query.isEmpty()
                ? address
                : address + "?" + QueryParameters.simple(query).getQueryString();
    }

    private ListColumns<Difference> columns() {
        return new ListColumns<Difference>(texts, "sammenligning", texts.get("plan.compare"))
                .text("milepael", texts.get("plan.milestone"), Difference::milestoneName)
                .shownAs(each -> Links.inside(addresses().milestone(each.milestone()), each.milestoneName()))
                .text("projekt", texts.get("plan.project"), Difference::projectName)
                .text("kommune", texts.get("plan.municipality"), Difference::municipalityName)
                .date("planlagt-foer", texts.get("plan.compare.planned-before"), Difference::plannedBefore)
                .date("planlagt-efter", texts.get("plan.compare.planned-after"), Difference::plannedAfter)
                .date("naaet", texts.get("plan.reached"), Difference::reachedAfter)
                .number("forskel", texts.get("plan.slip"), Difference::slip)
                .date("leverandoer-foer", texts.get("plan.compare.supplier-before"), Difference::supplierBefore)
                .date("leverandoer-efter", texts.get("plan.compare.supplier-after"), Difference::supplierAfter)
                .more()
                .text("fase", texts.get("plan.phase"), Difference::phaseName);
    }

    private PlanAddresses addresses() {
        return new PlanAddresses(context.collaboration().collaboration());
    }
}
