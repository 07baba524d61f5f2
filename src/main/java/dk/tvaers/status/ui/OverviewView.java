package dk.tvaers.status.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Location;
import com.vaadin.flow.router.Route;
import dk.tvaers.access.CurrentContext;
import dk.tvaers.access.Needs;
import dk.tvaers.access.Right;
import dk.tvaers.exchange.StartPart;
import dk.tvaers.kernel.Now;
import dk.tvaers.kit.Rows;
import dk.tvaers.kit.Texts;
import dk.tvaers.kit.ui.CollaborationLayout;
import dk.tvaers.kit.ui.Lists;
import dk.tvaers.kit.ui.Matrix;
import dk.tvaers.kit.ui.PageHead;
import dk.tvaers.programme.ProgrammeItem;
import dk.tvaers.programme.Programmes;
import dk.tvaers.status.Overview;
import dk.tvaers.status.OverviewData;
import dk.tvaers.status.Reminding;
import io.micronaut.context.annotation.Prototype;
import java.time.YearMonth;
import java.time.format.DateTimeFormatter;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** How far each project is in each municipality, and what needs attention. What is chosen stands in the address. */
@Prototype
@Route(value = StatusAddresses.OVERVIEW, layout = CollaborationLayout.class)
@Needs(Right.SEE_STATUS)
final class OverviewView extends Div implements BeforeEnterObserver, HasDynamicTitle {

    private final Overview overview;
    private final Programmes programmes;
    private final Lists lists;
    private final Reminding reminding;
    private final CurrentContext context;
    private final List<StartPart> starts;
    private final Anchor remind = new Anchor();
    private final Div round = new Div();
    private final Div start = new Div();
    private final Texts texts = Texts.in(getLocale());
    private final PageHead head = new PageHead(texts.get("status.overview.title"));
    private final OverviewFilterBar bar = new OverviewFilterBar(texts, this::go);
    private final Div main = new Div();
    private final Div tools = new Div();
    private final OverviewLegend legend = new OverviewLegend(texts);
    private final AttentionList attention = new AttentionList(texts, () -> go(this.filters.withAllAttention()));
    private OverviewFilters filters = OverviewFilters.NONE;
    private @Nullable Matrix matrix;

    OverviewView(
            Overview overview,
            Programmes programmes,
            Reminding reminding,
            Lists lists,
            CurrentContext context,
            List<StartPart> starts) {
        this.starts =
                starts.stream().sorted(Comparator.comparing(StartPart::order)).toList();
        this.lists = lists;
        this.overview = overview;
        this.programmes = programmes;
        this.reminding = reminding;
        this.context = context;
        remind.setText(texts.get("status.remind"));
        remind.getElement().setAttribute("router-link", true);
        remind.addClassNames("button", "primary");
        head.actions(remind);
        tools.addClassName("list-tools");
        add(head, round, bar, main, legend, tools, start, attention);
    }

    @Override
    public String getPageTitle() {
        return texts.get("kit.title", texts.get("status.overview.title"));
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        filters = OverviewAddress.read(event.getLocation().getQueryParameters());
        OverviewData data = overview.overview(filters.forService());
        List<ProgrammeItem> all = programmes.list();
        head.lead(lead(data, all));
        remind.setHref(addresses().remind());
        remind.setVisible(reminding.mayRemind()
                && data.totals().submitted() < data.totals().inProgress());
        showStarts();
        bar.show(filters, all);
        Component empty = new OverviewEmpty(texts, addresses(), () -> go(filters.reset())).of(data, all, filters);
        boolean full = empty == null;
        legend.setVisible(full);
        tools.setVisible(full);
        attention.setVisible(full);
        if (empty == null) {
            showMatrix(data);
            showTools(data, all);
            attention.show(Asking.of(data, texts, addresses(), Now.today()), filters.allAttention());
        } else {
            matrix = null;
            main.removeAll();
            main.add(empty);
        }
    }

    /** Who is missing in the open round stands over the matrix, what else is told or waits under it. */
    private void showStarts() {
        round.removeAll();
        start.removeAll();
        for (StartPart part : starts) {
            part.show().ifPresent(part instanceof RoundStart ? round::add : start::add);
        }
    }

    private void showMatrix(OverviewData data) {
        Matrix.Model model = MatrixModel.of(data, texts, addresses());
        if (matrix == null) {
            matrix = new Matrix(model);
            matrix.addPickListener(event -> pick(event.pick()));
            main.removeAll();
            main.add(matrix);
        } else {
            matrix.setModel(model);
        }
        String pick = filters.pick();
        matrix.setPick(pick == null ? "" : pick);
    }

    private void showTools(OverviewData data, List<ProgrammeItem> all) {
        OverviewSheet sheet = new OverviewSheet(texts);
        OverviewFilters asked = filters;
        String programme = all.stream()
                .filter(item -> item.id().equals(asked.programme()))
                .map(ProgrammeItem::name)
                .findFirst()
                .orElse(null);
        tools.removeAll();
        tools.add(lists.excel(
                sheet.columns(data),
                Rows.whole(() -> OverviewSheet.lines(overview.overview(asked.forService()))),
                sheet.words(asked, programme)));
    }

    /** A step in the browser's history. */
    private void go(OverviewFilters chosen) {
        UI.getCurrent().navigate(addresses().overview(), OverviewAddress.of(chosen));
    }

    /** The phone has shown it already: only the address follows. */
    private void pick(String pick) {
        filters = filters.pick(pick);
        UI.getCurrent()
                .getPage()
                .getHistory()
                .replaceState(null, new Location(addresses().overview(), OverviewAddress.of(filters)));
    }

    private StatusAddresses addresses() {
        return new StatusAddresses(context.collaboration().collaboration());
    }

    private String lead(OverviewData data, List<ProgrammeItem> all) {
        OverviewData.Totals totals = data.totals();
        if (all.isEmpty() || totals.municipalities() == 0) {
            return "";
        }
        String programme = all.stream()
                .filter(item -> all.size() == 1 || item.id().equals(filters.programme()))
                .map(ProgrammeItem::name)
                .findFirst()
                .orElse(texts.get("status.overview.all-programmes"));
        String month = DateTimeFormatter.ofPattern(texts.get("status.overview.month"), texts.locale())
                .format(YearMonth.parse(data.month()));
        return texts.get(
                "status.overview.lead", programme, month, totals.municipalitiesSubmitted(), totals.municipalities());
    }
}
