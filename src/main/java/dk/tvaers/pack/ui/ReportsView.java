package dk.tvaers.pack.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.QueryParameters;
import com.vaadin.flow.router.Route;
import dk.tvaers.access.Needs;
import dk.tvaers.access.Right;
import dk.tvaers.collaboration.MembershipItem;
import dk.tvaers.kernel.Now;
import dk.tvaers.kit.Page;
import dk.tvaers.kit.Paging;
import dk.tvaers.kit.Texts;
import dk.tvaers.kit.ui.CollaborationLayout;
import dk.tvaers.kit.ui.EmptyState;
import dk.tvaers.kit.ui.Links;
import dk.tvaers.kit.ui.ListColumns;
import dk.tvaers.kit.ui.Lists;
import dk.tvaers.kit.ui.OpenAddress;
import dk.tvaers.kit.ui.PageHead;
import dk.tvaers.kit.ui.PageLinks;
import dk.tvaers.kit.ui.Part;
import dk.tvaers.pack.ClosedReportItem;
import dk.tvaers.pack.ClosedReports;
import dk.tvaers.pack.PackFormat;
import dk.tvaers.pack.PackPaths;
import dk.tvaers.pack.Packs;
import io.micronaut.context.annotation.Prototype;
import java.time.YearMonth;
import java.time.format.DateTimeFormatter;
import java.util.List;

/** What there is to take: for steering groups, of the programme now, and of each closed round. */
@Prototype
@Route(value = PackPaths.REPORTS, layout = CollaborationLayout.class)
@Needs(Right.SEE_STATUS)
final class ReportsView extends Div implements BeforeEnterObserver, HasDynamicTitle {

    private static final String SORT = "orden";
    private static final String OLDEST = "aeldste";
    private static final String PAGE = "side";
    private static final int PAGE_SIZE = 24;

    private final Packs packs;
    private final ClosedReports closed;
    private final PackLinks links;
    private final Lists lists;
    private final Texts texts = Texts.in(getLocale());

    ReportsView(Packs packs, ClosedReports closed, PackLinks links, Lists lists) {
        this.packs = packs;
        this.closed = closed;
        this.links = links;
        this.lists = lists;
    }

    @Override
    public String getPageTitle() {
        return texts.get("kit.title", texts.get("pack.title"));
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        QueryParameters query = event.getLocation().getQueryParameters();
        removeAll();
        add(new PageHead(texts.get("pack.title")).lead(texts.get("pack.lead")));
        List<MembershipItem> municipalities = packs.municipalities();
        if (!municipalities.isEmpty()) {
            add(new Part(texts.get("pack.steering"), text("pack.steering.text"), steering(municipalities)));
        }
        Anchor programme = PackLinks.button(links.programme(), texts.get("pack.programme.open"));
        add(new Part(texts.get("pack.programme"), text("pack.programme.text"), beside(programme)));
        add(new Part(
                texts.get("pack.rounds"),
                rounds(
                        query.getSingleParameter(SORT).filter(OLDEST::equals).isEmpty(),
                        PageLinks.page(query.getSingleParameter(PAGE)))));
    }

    /** One's own by name; who has many chooses. */
    private Component steering(List<MembershipItem> municipalities) {
        if (municipalities.size() > 1) {
            return MunicipalityPackView.choice(municipalities, null, links, texts);
        }
        MembershipItem own = municipalities.getFirst();
        return beside(PackLinks.button(links.municipality(own), texts.get("pack.steering.open", own.shortName())));
    }

    private Component rounds(boolean newestFirst, int page) {
        Paging part = Paging.of(page, PAGE_SIZE);
        List<ClosedReportItem> shown = closed.list(newestFirst, part);
        if (shown.isEmpty() && page == 0) {
            return new EmptyState(texts.get("pack.rounds.none"), texts.get("pack.rounds.none.text"));
        }
        return new Div(
                text("pack.rounds.text"),
                lists.table(columns(newestFirst), piece -> closed.list(newestFirst, piece))
                        .show(shown),
                new PageLinks(
                        texts, new Page<>(shown, page, PAGE_SIZE, closed.count()), to -> address(newestFirst, to)));
    }

    private ListColumns<ClosedReportItem> columns(boolean newestFirst) {
        return new ListColumns<ClosedReportItem>(texts, "rundernes-rapporter", texts.get("pack.rounds"))
                .text("maaned", texts.get("pack.rounds.month"), item -> month(item.yearMonth(), texts))
                .shownAs(item -> Links.inside(links.round(item.roundId()), month(item.yearMonth(), texts)))
                .sortedBy(address(!newestFirst, 0), newestFirst ? "descending" : "ascending")
                .date("lukket", texts.get("pack.rounds.closed"), item -> Now.date(item.closedAt()))
                .text(
                        "filer",
                        texts.get("pack.rounds.standing"),
                        item -> texts.get(item.isMade() ? "pack.rounds.made" : "pack.rounds.making"))
                .acts(texts.get("pack.rounds.fetch"), this::files);
    }

    private Component files(ClosedReportItem item) {
        Div files = new Div();
        files.addClassName("beside");
        if (item.isMade()) {
            String title = texts.get("pack.of-round", month(item.yearMonth(), texts));
            for (PackFormat format : PackFormat.values()) {
                Anchor file = links.fileOfRound(item.roundId(), format, title, texts, false);
                file.setText(texts.word("pack.format", format));
                file.removeClassName("button");
                file.setId("");
                files.add(file);
            }
        }
        return files;
    }

    private String address(boolean newestFirst, int page) {
        String query = (newestFirst ? "" : SORT + "=" + OLDEST) + (page == 0 ? "" : "&" + PAGE + "=" + (page + 1));
        String open = query.isEmpty() ? links.reports() : links.reports() + "?" + query.replaceAll("^&", "");
        return OpenAddress.withColumns(open);
    }

    private Paragraph text(String key) {
        Paragraph said = new Paragraph(texts.get(key));
        said.addClassName("muted");
        return said;
    }

    private static Div beside(Component one) {
        Div div = new Div(one);
        div.addClassName("beside");
        return div;
    }

    static String month(YearMonth month, Texts texts) {
        return DateTimeFormatter.ofPattern(texts.get("round.month"), texts.locale())
                .format(month.atDay(1));
    }
}
