package dk.tvaers.plan.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.internal.JacksonUtils;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import dk.tvaers.access.Needs;
import dk.tvaers.access.Right;
import dk.tvaers.kit.Page;
import dk.tvaers.kit.Rows;
import dk.tvaers.kit.Texts;
import dk.tvaers.kit.ui.CollaborationLayout;
import dk.tvaers.kit.ui.EmptyState;
import dk.tvaers.kit.ui.Lists;
import dk.tvaers.kit.ui.PageHead;
import dk.tvaers.kit.ui.PageLinks;
import dk.tvaers.kit.ui.Part;
import dk.tvaers.kit.ui.SlipChart;
import dk.tvaers.plan.BaselineId;
import dk.tvaers.plan.BaselineItem;
import dk.tvaers.plan.Slip;
import dk.tvaers.plan.SlipPeriod;
import dk.tvaers.plan.Slips;
import io.micronaut.context.annotation.Prototype;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** Which milestones left the period in which they were promised, as a chart and as lists. */
@Prototype
@Route(value = PlanAddresses.SLIPS, layout = CollaborationLayout.class)
@Needs(Right.SEE_STATUS)
final class SlipView extends Div implements BeforeEnterObserver, HasDynamicTitle {

    private static final int PAGE_SIZE = 50;

    /** More lines than these cannot be told apart. */
    private static final int DRAWN = 12;

    private final Slips slips;
    private final PlanOpening opening;
    private final Lists lists;
    private final Texts texts = Texts.in(getLocale());

    SlipView(Slips slips, PlanOpening opening, Lists lists) {
        this.slips = slips;
        this.opening = opening;
        this.lists = lists;
    }

    @Override
    public String getPageTitle() {
        return texts.get("kit.title", texts.get("plan.slips.title"));
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        removeAll();
        opening.of(event).ifPresentOrElse(this::show, () -> {
            add(new PageHead(texts.get("plan.slips.title")));
            add(opening.noProgramme(texts));
        });
    }

    private void show(PlanOpening.Opened opened) {
        SlipPeriod period = opened.state().monthly() ? SlipPeriod.MONTH : SlipPeriod.QUARTER;
        List<Slip> all = slips.of(opened.filter(), promisedIn(opened), period);
        List<Slip> left = all.stream().filter(Slip::hasLeft).toList();
        add(new PageHead(texts.get("plan.slips.title"))
                .lead(texts.get("plan.slips.lead", opened.programme().name(), left.size())));
        add(opening.ways(texts, PlanAddresses.SLIPS, opened.state()));
        add(opening.bar(texts, PlanFilterBar.On.SLIPS, PlanAddresses.SLIPS, opened));
        if (all.isEmpty()) {
            add(
                    opened.filter().narrows()
                            ? opening.nothing(texts, opened, PlanAddresses.SLIPS)
                            : new EmptyState(texts.get("plan.slips.nothing"), texts.get("plan.slips.nothing.text")));
            return;
        }
        List<Slip> known = all.stream().filter(slip -> !slip.trend().isEmpty()).toList();
        if (Slip.months(known).size() > 1) {
            chart(known);
        }
        table(opened, period, left);
        if (!known.isEmpty()) {
            behind(opened, period, known);
        }
    }

    private void chart(List<Slip> all) {
        List<Slip> drawn = all.stream().limit(DRAWN).toList();
        Part part = new Part(texts.get("plan.slips.chart"));
        if (drawn.size() < all.size()) {
            part.getContent().add(said(texts.get("plan.slips.chart.most", drawn.size())));
        }
        part.getContent().add(new SlipChart(model(drawn)));
        add(part);
    }

    private void table(PlanOpening.Opened opened, SlipPeriod period, List<Slip> left) {
        if (left.isEmpty()) {
            add(new EmptyState(texts.get("plan.slips.none"), texts.get("plan.slips.none.text")));
            return;
        }
        Page<Slip> page = Page.of(left, opened.state().page(), PAGE_SIZE);
        add(new Part(
                texts.get("plan.slips.table"),
                said(texts.get("plan.slips.help")),
                lists.table(
                                columns(period).ofSlips(),
                                Rows.whole(() -> slips.of(opened.filter(), promisedIn(opened), period).stream()
                                        .filter(Slip::hasLeft)
                                        .toList()))
                        .filtered(words(opened))
                        .wide()
                        .show(page.items()),
                new PageLinks(texts, page, to -> opening.addresses()
                        .page(PlanAddresses.SLIPS, opened.state().turned(to)))));
    }

    private void behind(PlanOpening.Opened opened, SlipPeriod period, List<Slip> known) {
        List<Slip> drawn = known.stream().limit(DRAWN).toList();
        add(new Part(
                texts.get("plan.slips.behind"),
                lists.table(
                                columns(period).ofTrends(Slip.months(known)),
                                Rows.whole(() -> slips.of(opened.filter(), promisedIn(opened), period)))
                        .filtered(words(opened))
                        .wide()
                        .show(drawn)));
    }

    private String model(List<Slip> drawn) {
        List<LocalDate> months = Slip.months(drawn);
        ObjectNode json = JacksonUtils.createObjectNode();
        json.put("caption", texts.get("plan.slips.chart.caption", drawn.size()));
        ArrayNode columns = json.putArray("months");
        months.forEach(month -> columns.add(month.toString()));
        ArrayNode all = json.putArray("lines");
        drawn.forEach(slip -> {
            ObjectNode line = all.addObject()
                    .put("n", slip.projectName() + ", " + slip.milestoneName())
                    .put("u", opening.addresses().milestone(slip.milestone()));
            ArrayNode dates = line.putArray("p");
            months.forEach(month ->
                    dates.add(slip.promisedIn(month).map(LocalDate::toString).orElse("")));
        });
        json.putObject("texts")
                .put("looked", texts.get("plan.slips.looked"))
                .put("promised", texts.get("plan.slips.promised"))
                .put("day", texts.get("plan.slips.day"));
        return json.toString();
    }

    private List<String> words(PlanOpening.Opened opened) {
        List<String> words = new ArrayList<>(opened.words(texts));
        BaselineId promised = promisedIn(opened);
        words.add(texts.get(
                "kit.list.filter",
                texts.get("plan.slips.promised-in"),
                opened.choices().baselines().stream()
                        .filter(baseline -> baseline.id().equals(promised))
                        .map(BaselineItem::name)
                        .findFirst()
                        .orElse(texts.get("plan.slips.first"))));
        return words;
    }

    /** Only where one is asked for: the first dates say more than the newest basis plan. */
    private static @Nullable BaselineId promisedIn(PlanOpening.Opened opened) {
        return opened.state().baseline() == null ? null : opened.beside();
    }

    private SlipColumns columns(SlipPeriod period) {
        return new SlipColumns(texts, opening.addresses(), period);
    }

    private static Paragraph said(String text) {
        Paragraph said = new Paragraph(text);
        said.addClassName("plan-help");
        return said;
    }
}
