package dk.tvaers.pack.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import dk.tvaers.exchange.RecordSection;
import dk.tvaers.kernel.Now;
import dk.tvaers.kit.Dates;
import dk.tvaers.kit.Texts;
import dk.tvaers.kit.ui.Part;
import dk.tvaers.pack.ClosedReportItem;
import dk.tvaers.pack.ClosedReports;
import dk.tvaers.pack.PackFormat;
import dk.tvaers.status.round.RoundId;
import jakarta.inject.Singleton;
import java.util.Optional;

/** On the page of a closed round: its programme report. */
@Singleton
final class ClosedReportSection implements RecordSection<RoundId> {

    private final ClosedReports closed;
    private final PackLinks links;

    ClosedReportSection(ClosedReports closed, PackLinks links) {
        this.closed = closed;
        this.links = links;
    }

    @Override
    public Class<RoundId> kind() {
        return RoundId.class;
    }

    @Override
    public int order() {
        return 20;
    }

    @Override
    public Optional<Component> of(RoundId id) {
        Texts texts = Texts.in(UI.getCurrent().getLocale());
        return closed.find(id)
                .map(report -> new Part(texts.get("pack.section"), text(report, texts), ways(report, texts)));
    }

    private static Paragraph text(ClosedReportItem report, Texts texts) {
        Paragraph said =
                new Paragraph(texts.get("pack.of-round.lead", new Dates(texts).words(Now.date(report.closedAt()))));
        said.addClassName("muted");
        return said;
    }

    private Div ways(ClosedReportItem report, Texts texts) {
        Div ways = new Div(PackLinks.button(links.round(report.roundId()), texts.get("pack.section.read")));
        ways.addClassName("beside");
        if (report.isMade()) {
            String title = texts.get("pack.of-round", ReportsView.month(report.yearMonth(), texts));
            for (PackFormat format : PackFormat.values()) {
                ways.add(links.fileOfRound(report.roundId(), format, title, texts, false));
            }
        }
        return ways;
    }
}
