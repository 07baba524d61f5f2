package dk.tvaers.status.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import dk.tvaers.access.CurrentContext;
import dk.tvaers.access.Needs;
import dk.tvaers.access.Right;
import dk.tvaers.kernel.ReportId;
import dk.tvaers.kernel.TrafficLight;
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
import dk.tvaers.kit.ui.StatusTag;
import dk.tvaers.status.Dimension;
import dk.tvaers.status.round.MunicipalityRound;
import dk.tvaers.status.round.RoundId;
import dk.tvaers.status.round.RoundReport;
import dk.tvaers.status.round.RoundSheet;
import dk.tvaers.status.round.RoundState;
import dk.tvaers.status.round.Rounds;
import io.micronaut.context.annotation.Prototype;
import java.util.List;

/** A report round: who is missing, and what has come in. */
@Prototype
@Route(value = RoundAddresses.ROUND, layout = CollaborationLayout.class)
@Needs(Right.SEE_STATUS)
final class RoundView extends Div implements BeforeEnterObserver, HasDynamicTitle {

    private final Rounds rounds;
    private final RecordSections sections;
    private final Lists lists;
    private final CurrentContext context;
    private String title = "";

    RoundView(Rounds rounds, RecordSections sections, Lists lists, CurrentContext context) {
        this.rounds = rounds;
        this.sections = sections;
        this.lists = lists;
        this.context = context;
    }

    /** A report and whose it is. */
    private record Line(MunicipalityRound municipality, RoundReport report) {}

    @Override
    public String getPageTitle() {
        return texts().get("kit.title", title);
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        RoundWords words = new RoundWords(texts());
        RoundId id = RoundAddresses.round(event);
        RoundSheet sheet = rounds.get(id);
        title = words.title(sheet.round());
        removeAll();
        add(new PageHead(title).lead(words.lead(sheet)).actions(actions(sheet, words)));
        add(facts(sheet, words));
        if (sheet.municipalities().isEmpty()) {
            add(new EmptyState(words.get("nobody"), words.get("nobody.text")));
        } else {
            add(new Part(
                    words.get("municipalities"),
                    lists.table(municipalities(words), Rows.whole(() -> rounds.get(id)
                                    .municipalities()))
                            .filtered(List.of(title))
                            .show(sheet.municipalities())));
            add(new Part(
                    words.get("reports"),
                    lists.table(reports(sheet, words), Rows.whole(() -> lines(rounds.get(id))))
                            .filtered(List.of(title))
                            .wide()
                            .show(lines(sheet))));
        }
        sections.of(id).forEach(this::add);
    }

    private static List<Line> lines(RoundSheet sheet) {
        return sheet.municipalities().stream()
                .flatMap(each -> each.reports().stream().map(report -> new Line(each, report)))
                .toList();
    }

    private Component facts(RoundSheet sheet, RoundWords words) {
        FactList facts = new FactList()
                .fact(words.get("opens-on"), words.date(sheet.round().opensOn()))
                .fact(words.get("closes-on"), words.date(sheet.round().closesOn()));
        if (sheet.round().isOpen()) {
            facts.fact(words.get("reminders"), words.dates(sheet.reminders()));
        }
        return facts;
    }

    private ListColumns<MunicipalityRound> municipalities(RoundWords words) {
        return new ListColumns<MunicipalityRound>(texts(), "runde-kommuner", words.get("municipalities"))
                .text("kommune", words.get("municipality"), MunicipalityRound::name)
                .shownAs(each -> Links.inside(
                        new StatusAddresses(context.collaboration().collaboration()).municipality(each.code()),
                        each.name()))
                .text("tilstand", words.get("state"), each -> words.state(each.state()))
                .number("mangler", words.get("missing"), MunicipalityRound::missing)
                .number("projekter", words.get("expected"), each -> each.reports()
                        .size())
                .date("rykket", words.get("reminded-on"), MunicipalityRound::remindedOn);
    }

    private ListColumns<Line> reports(RoundSheet sheet, RoundWords words) {
        OverviewWords colours = new OverviewWords(texts());
        ListColumns<Line> columns = new ListColumns<Line>(texts(), "runde-rapporter", words.get("reports"))
                .text("projekt", words.get("project"), line -> line.report().projectName())
                .shownAs(line -> Links.inside(
                        new StatusAddresses(context.collaboration().collaboration())
                                .localProject(line.report().localProject()),
                        line.report().projectName()))
                .text("kommune", words.get("municipality"), line -> line.municipality()
                        .name())
                .text(
                        "tilstand",
                        words.get("state"),
                        line -> words.state(line.report().state()));
        colour(columns, Dimension.OVERALL, colours);
        columns.percent("faerdig", words.get("percent"), line -> line.report().percent())
                .text("kommentar", words.get("return-comment"), line -> line.report()
                        .returnComment())
                .shownAs(line -> comment(line.report()))
                .yesNo("paa-vegne", words.get("on-behalf"), line -> line.report()
                        .onBehalf())
                .more();
        OverviewFilters.DIMENSIONS.stream()
                .filter(dimension -> dimension != Dimension.OVERALL)
                .forEach(dimension -> colour(columns, dimension, colours));
        columns.moment("indsendt", words.get("reported-at"), line -> line.report()
                        .reportedAt())
                .text("milepael", words.get("next-milestone"), line -> line.report()
                        .nextMilestone())
                .date("idrift", words.get("go-live"), line -> line.report().expectedGoLive());
        if (sheet.round().isOpen() && rounds.mayConduct()) {
            columns.acts(words.get("acts"), line -> giveBack(sheet, line, words));
        }
        return columns;
    }

    private static void colour(ListColumns<Line> columns, Dimension dimension, OverviewWords colours) {
        columns.text("farve-" + dimension, colours.dimension(dimension), line -> light(line, dimension, colours))
                .shownAs(line -> {
                    TrafficLight light = line.report().colours().of(dimension);
                    return light == null ? new Span() : new StatusTag(OverviewWords.drawn(light), colours.light(light));
                });
    }

    /** What was written about a return, wide enough to be read. */
    private static Component comment(RoundReport report) {
        String said = report.returnComment();
        Span comment = new Span(said == null ? "" : said);
        comment.setClassName("long-text", said != null);
        return comment;
    }

    private static String light(Line line, Dimension dimension, OverviewWords colours) {
        TrafficLight light = line.report().colours().of(dimension);
        return light == null ? "" : colours.light(light);
    }

    private Component giveBack(RoundSheet sheet, Line line, RoundWords words) {
        ReportId report = line.report().report();
        if (report == null || line.report().state() != RoundState.SUBMITTED) {
            return new Span();
        }
        Anchor link = Links.inside(addresses().giveBack(sheet.round().id(), report), words.get("return"));
        link.setAriaLabel(words.get(
                "return.what", line.report().projectName(), line.municipality().name()));
        return link;
    }

    private Component[] actions(RoundSheet sheet, RoundWords words) {
        if (!sheet.round().isOpen() || !rounds.mayConduct()) {
            return new Component[0];
        }
        Anchor move = Links.inside(addresses().move(sheet.round().id()), words.get("move"));
        move.addClassName("button");
        if (sheet.missing().isEmpty()) {
            return new Component[] {move};
        }
        Anchor remind = Links.inside(
                new StatusAddresses(context.collaboration().collaboration()).remind(), texts().get("status.remind"));
        remind.addClassNames("button", "primary");
        return new Component[] {move, remind};
    }

    private RoundAddresses addresses() {
        return new RoundAddresses(context.collaboration().collaboration());
    }

    private Texts texts() {
        return Texts.in(getLocale());
    }
}
