package dk.tvaers.transfer;

import dk.tvaers.access.Right;
import dk.tvaers.kit.Texts;
import dk.tvaers.status.SubmittedReports;
import dk.tvaers.status.SubmittedReports.Placed;
import jakarta.inject.Singleton;
import java.util.List;
import java.util.stream.Stream;

/** The reports of a period as they were submitted, without those that were corrected since. */
@Singleton
final class ReportsOut implements ListOut {

    static final int PART = 500;

    private final SubmittedReports reports;

    ReportsOut(SubmittedReports reports) {
        this.reports = reports;
    }

    @Override
    public String key() {
        return "reports";
    }

    @Override
    public Right right() {
        return Right.SEE_STATUS;
    }

    @Override
    public long count(ExportOrder order) {
        return reports.count(order.from(), order.to());
    }

    @Override
    public Stream<Cells> rows(ExportOrder order, Texts texts) {
        return Stream.iterate(
                        reports.list(order.from(), order.to(), null, PART),
                        part -> !part.isEmpty(),
                        part -> reports.list(
                                order.from(),
                                order.to(),
                                part.getLast().report().id(),
                                PART))
                .flatMap(List::stream)
                .map(placed -> cells(placed, texts));
    }

    private static Cells cells(Placed placed, Texts texts) {
        return new ReportCells(placed.report(), texts)
                .cells()
                .with("municipality", placed.place().municipality())
                .with("project", placed.place().project());
    }
}
