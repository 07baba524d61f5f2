package dk.tvaers.pack.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Text;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import dk.tvaers.access.Needs;
import dk.tvaers.access.Right;
import dk.tvaers.kernel.Now;
import dk.tvaers.kit.Dates;
import dk.tvaers.kit.Texts;
import dk.tvaers.kit.files.StoredFiles;
import dk.tvaers.kit.ui.CollaborationLayout;
import dk.tvaers.kit.ui.Downloads;
import dk.tvaers.kit.ui.Links;
import dk.tvaers.kit.ui.Notices;
import dk.tvaers.kit.ui.PageHead;
import dk.tvaers.kit.ui.Part;
import dk.tvaers.kit.ui.PlainTable;
import dk.tvaers.kit.ui.WorkPart;
import dk.tvaers.kit.work.LongWork;
import dk.tvaers.kit.work.Work;
import dk.tvaers.kit.work.WorkId;
import dk.tvaers.pack.BackgroundReports;
import dk.tvaers.pack.Pack;
import dk.tvaers.pack.PackFormat;
import dk.tvaers.pack.PackPaths;
import dk.tvaers.pack.Packs;
import io.micronaut.context.annotation.Prototype;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The programme report as things stand now; a long one is made in the background. */
@Prototype
@Route(value = PackPaths.PROGRAMME, layout = CollaborationLayout.class)
@Needs(Right.SEE_STATUS)
final class ProgrammeReportView extends Div implements BeforeEnterObserver, HasDynamicTitle {

    private static final String FILE = "fil";

    private final Packs packs;
    private final BackgroundReports background;
    private final LongWork work;
    private final StoredFiles files;
    private final Downloads downloads;
    private final PackLinks links;
    private final Texts texts = Texts.in(getLocale());

    ProgrammeReportView(
            Packs packs,
            BackgroundReports background,
            LongWork work,
            StoredFiles files,
            Downloads downloads,
            PackLinks links) {
        this.packs = packs;
        this.background = background;
        this.work = work;
        this.files = files;
        this.downloads = downloads;
        this.links = links;
    }

    @Override
    public String getPageTitle() {
        return texts.get("kit.title", texts.get("pack.programme"));
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        show(event.getLocation()
                .getQueryParameters()
                .getSingleParameter(FILE)
                .map(WorkId::of)
                .orElse(null));
    }

    private void show(@Nullable WorkId file) {
        Pack pack = packs.programme(texts.locale());
        boolean large = packs.isLarge(pack);
        removeAll();
        add(new PageHead(pack.title())
                .lead(texts.get("pack.programme.lead"))
                .actions(large ? making() : links.filesOfProgramme(pack.title(), texts)));
        if (file != null) {
            add(outcome(background.get(file)));
        }
        if (large) {
            Paragraph told = new Paragraph(texts.get("pack.large"));
            told.addClassName("muted");
            add(told);
        }
        List<Work> latest = background.latest();
        if (!latest.isEmpty()) {
            add(new Part(texts.get("pack.latest"), latest(latest)));
        }
        add(new PackPreview(pack));
    }

    private Component[] making() {
        return Arrays.stream(PackFormat.values())
                .map(format -> {
                    Button make = new Button(
                            texts.word("pack.make", format), press -> open(background.start(format, texts.locale())));
                    make.setDisableOnClick(true);
                    return make;
                })
                .toArray(Component[]::new);
    }

    /** Shown in place: the address says where it is found again. */
    private void open(WorkId file) {
        UI.getCurrent().getPage().getHistory().pushState(null, address(file));
        show(file);
    }

    private Component outcome(Work report) {
        Component outcome =
                switch (report.phase()) {
                    case WAITING, RUNNING -> new WorkPart(work, report, texts, () -> show(report.id()));
                    case STOPPED ->
                        Notices.warn(texts.get("pack.stopped", report.title()), texts.get("pack.stopped.text"));
                    case FAILED ->
                        Notices.error(
                                texts.get("pack.failed", report.title()),
                                texts.get("pack.failed.text", String.valueOf(report.failure())));
                    case DONE -> done(report);
                };
        outcome.setId("report-outcome");
        return outcome;
    }

    private Component done(Work report) {
        if (background.isTooLarge(report)) {
            return Notices.error(
                    texts.get("pack.too-large", report.title()), texts.get("pack.too-large.text", files.megabytes()));
        }
        Anchor link = new Anchor(downloads.kept(() -> background.open(report.id())), texts.get("pack.done.fetch"));
        link.addClassNames("button", "primary");
        Paragraph fetch = new Paragraph(link);
        fetch.addClassName("beside");
        return Notices.info(
                texts.get("pack.done", report.title()),
                texts.get(
                        "pack.done.text",
                        new Dates(texts).words(Now.date(report.askedAt().plus(Work.KEPT)))),
                fetch);
    }

    private Component latest(List<Work> latest) {
        Dates dates = new Dates(texts);
        PlainTable table = new PlainTable(texts.get("pack.latest"))
                .column(texts.get("pack.latest.what"))
                .column(texts.get("pack.latest.at"))
                .column(texts.get("pack.latest.standing"));
        latest.forEach(each -> table.row(
                Links.inside(address(each.id()), each.title()),
                new Text(dates.moment(each.askedAt())),
                new Text(WorkPart.standing(each, texts))));
        return table;
    }

    private String address(WorkId file) {
        return links.programme() + "?" + FILE + "=" + file;
    }
}
