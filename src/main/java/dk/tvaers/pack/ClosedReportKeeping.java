package dk.tvaers.pack;

import dk.tvaers.access.CurrentContext;
import dk.tvaers.exchange.RoundClosed;
import dk.tvaers.kernel.CollaborationId;
import dk.tvaers.kernel.Now;
import dk.tvaers.kernel.PersonId;
import dk.tvaers.kit.Texts;
import dk.tvaers.kit.bell.Bell;
import dk.tvaers.kit.bell.Message;
import dk.tvaers.kit.bell.MessageKind;
import dk.tvaers.kit.files.IncomingFile;
import dk.tvaers.kit.files.StoredFiles;
import dk.tvaers.kit.jobs.Jobs;
import dk.tvaers.status.round.RoundId;
import io.micronaut.context.annotation.Factory;
import io.micronaut.runtime.event.annotation.EventListener;
import io.micronaut.serde.ObjectMapper;
import io.micronaut.transaction.annotation.Transactional;
import jakarta.inject.Named;
import jakarta.inject.Singleton;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Duration;
import java.time.YearMonth;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Keeps the report of a round: what it says in the transaction that closes the round, so that it tells of just that moment, and
 * its files by a job that comes with the same transaction.
 */
@Singleton
class ClosedReportKeeping {

    /** It is kept in one language, since it is one document. */
    private static final Texts TEXTS = Texts.in(Texts.DANISH);

    /** What is older is no news: the files were made late, or the demo begins with a year of rounds. */
    private static final Duration NEWS = Duration.ofDays(7);

    private static final MessageKind BELL = new MessageKind("closed-report", "pack.message");

    private final PackReading reading;
    private final ClosedReportRows rows;
    private final StoredFiles files;
    private final Jobs jobs;
    private final Bell bell;
    private final ObjectMapper json;
    private final CurrentContext context;

    ClosedReportKeeping(
            PackReading reading,
            ClosedReportRows rows,
            StoredFiles files,
            Jobs jobs,
            Bell bell,
            ObjectMapper json,
            CurrentContext context) {
        this.reading = reading;
        this.rows = rows;
        this.files = files;
        this.jobs = jobs;
        this.bell = bell;
        this.json = json;
        this.context = context;
    }

    @EventListener
    @Transactional
    void keep(RoundClosed round) {
        RoundId id = new RoundId(round.round().value());
        String title = TEXTS.get("pack.of-round", month(round.month(), TEXTS));
        rows.save(new ClosedReportRow(
                id, null, round.month().atDay(1), round.closedAt(), written(reading.all(title, TEXTS))));
        jobs.schedule(ClosedReportJob.NAME, id.toString());
    }

    /** The report whose files are not made yet. */
    @Transactional(readOnly = true)
    Optional<ClosedReportRow> unmade(RoundId round) {
        return rows.listFiles(context.collaborationId(), round).isEmpty()
                ? rows.findByRoundId(round)
                : Optional.empty();
    }

    /** Keeps all files and says so, or nothing of it: the key lets each format in once. */
    @Transactional
    void keep(ClosedReportRow report, Map<PackFormat, IncomingFile> made) {
        CollaborationId collaboration = context.collaborationId();
        made.forEach((format, file) -> rows.putFile(
                collaboration,
                report.roundId(),
                format.name(),
                files.keep(file),
                file.name(),
                file.size(),
                file.sha256(),
                Now.instant()));
        if (report.closedAt().isAfter(Now.instant().minus(NEWS))) {
            bell.ring(
                    new Message(
                            BELL,
                            report.roundId().toString(),
                            List.of(month(YearMonth.from(report.month()), TEXTS)),
                            PackPaths.ofRound(report.roundId())),
                    rows.listLeaders(collaboration, Now.today()).stream()
                            .map(PersonId::new)
                            .toList());
        }
    }

    private String written(Pack pack) {
        try {
            return json.writeValueAsString(pack);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static String month(YearMonth month, Texts texts) {
        return DateTimeFormatter.ofPattern(texts.get("round.month"), texts.locale())
                .format(month.atDay(1));
    }

    /** What is told behind the bell. */
    @Factory
    static final class Told {

        @Singleton
        @Named("closed-report")
        MessageKind closedReport() {
            return BELL;
        }
    }
}
