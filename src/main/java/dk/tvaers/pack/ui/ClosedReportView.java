package dk.tvaers.pack.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import dk.tvaers.access.Needs;
import dk.tvaers.access.Right;
import dk.tvaers.kernel.NotFound;
import dk.tvaers.kit.Dates;
import dk.tvaers.kit.Paging;
import dk.tvaers.kit.Texts;
import dk.tvaers.kit.ui.CollaborationLayout;
import dk.tvaers.kit.ui.EmptyState;
import dk.tvaers.kit.ui.Notices;
import dk.tvaers.kit.ui.PageHead;
import dk.tvaers.pack.ClosedReportItem;
import dk.tvaers.pack.ClosedReports;
import dk.tvaers.pack.Pack;
import dk.tvaers.pack.PackFormat;
import dk.tvaers.pack.PackPaths;
import dk.tvaers.status.round.RoundId;
import io.micronaut.context.annotation.Prototype;
import java.util.Optional;

/** The report of a closed round, as it was kept; of the newest one unless another is asked for. */
@Prototype
@Route(value = PackPaths.ROUND, layout = CollaborationLayout.class)
@Needs(Right.SEE_STATUS)
final class ClosedReportView extends Div implements BeforeEnterObserver, HasDynamicTitle {

    private final ClosedReports closed;
    private final PackLinks links;
    private final Texts texts = Texts.in(getLocale());
    private String title = texts.get("pack.programme");

    ClosedReportView(ClosedReports closed, PackLinks links) {
        this.closed = closed;
        this.links = links;
    }

    @Override
    public String getPageTitle() {
        return texts.get("kit.title", title);
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        removeAll();
        asked(event)
                .ifPresentOrElse(
                        this::show,
                        () -> add(
                                new PageHead(title),
                                new EmptyState(texts.get("pack.rounds.none"), texts.get("pack.rounds.none.text"))));
    }

    private Optional<ClosedReportItem> asked(BeforeEnterEvent event) {
        return event.getLocation()
                .getQueryParameters()
                .getSingleParameter(PackPaths.OF_ROUND)
                .map(round -> closed.find(RoundId.of(round)).orElseThrow(NotFound::new))
                .or(() -> closed.list(true, Paging.of(0, 1)).stream().findFirst());
    }

    private void show(ClosedReportItem report) {
        Pack pack = closed.get(report.roundId());
        title = texts.get("pack.of-round", ReportsView.month(report.yearMonth(), texts));
        PageHead head =
                new PageHead(title).lead(texts.get("pack.of-round.lead", new Dates(texts).moment(report.closedAt())));
        add(head);
        if (report.isMade()) {
            head.actions(new Component[] {
                links.fileOfRound(report.roundId(), PackFormat.PDF, title, texts, true),
                links.fileOfRound(report.roundId(), PackFormat.EXCEL, title, texts, false),
                PackLinks.print(texts)
            });
        } else {
            add(Notices.info(texts.get("pack.of-round.making"), texts.get("pack.of-round.making.text")));
        }
        add(new PackPreview(pack));
    }
}
