package dk.tvaers.pack;

import dk.tvaers.kernel.Now;
import dk.tvaers.kit.files.IncomingFile;
import dk.tvaers.kit.files.StoredFiles;
import dk.tvaers.kit.jobs.Job;
import dk.tvaers.status.round.RoundId;
import io.micronaut.serde.ObjectMapper;
import jakarta.inject.Singleton;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;

/** Makes the files of a closed round's report, from what was kept at the closing. */
@Singleton
final class ClosedReportJob implements Job {

    static final String NAME = "closed-report";

    private final ClosedReportKeeping keeping;
    private final PackWriter writer;
    private final StoredFiles files;
    private final ObjectMapper json;

    ClosedReportJob(ClosedReportKeeping keeping, PackWriter writer, StoredFiles files, ObjectMapper json) {
        this.keeping = keeping;
        this.writer = writer;
        this.files = files;
        this.json = json;
    }

    @Override
    public String name() {
        return NAME;
    }

    @Override
    public Outcome run(String payload) {
        Optional<ClosedReportRow> report = keeping.unmade(RoundId.of(payload));
        if (report.isPresent()) {
            make(report.get());
        }
        return Outcome.DONE;
    }

    private void make(ClosedReportRow report) {
        try {
            Pack pack = Objects.requireNonNull(json.readValue(report.content(), Pack.class));
            try (IncomingFile pdf = make(report, pack, PackFormat.PDF);
                    IncomingFile excel = make(report, pack, PackFormat.EXCEL)) {
                keeping.keep(report, Map.of(PackFormat.PDF, pdf, PackFormat.EXCEL, excel));
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private IncomingFile make(ClosedReportRow report, Pack pack, PackFormat format) throws IOException {
        return files.make(
                format.fileName(pack.title(), Now.date(report.closedAt())), writer.content(pack, format)::writeTo);
    }
}
