package dk.tvaers.pack;

import dk.tvaers.access.CurrentContext;
import dk.tvaers.access.Guard;
import dk.tvaers.access.Right;
import dk.tvaers.access.Target;
import dk.tvaers.kernel.NotFound;
import dk.tvaers.kit.Paging;
import dk.tvaers.kit.files.FileContent;
import dk.tvaers.kit.files.StoredFiles;
import dk.tvaers.status.round.RoundId;
import io.micronaut.serde.ObjectMapper;
import io.micronaut.transaction.annotation.Transactional;
import jakarta.inject.Singleton;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/** The programme reports of closed rounds: what was kept at the closing is what everybody gets ever after. */
@Singleton
public class ClosedReports {

    private final ClosedReportRows rows;
    private final StoredFiles files;
    private final Taking taking;
    private final ObjectMapper json;
    private final Guard guard;
    private final CurrentContext context;

    ClosedReports(
            ClosedReportRows rows,
            StoredFiles files,
            Taking taking,
            ObjectMapper json,
            Guard guard,
            CurrentContext context) {
        this.rows = rows;
        this.files = files;
        this.taking = taking;
        this.json = json;
        this.guard = guard;
        this.context = context;
    }

    /** A part of them, by month. */
    @Transactional(readOnly = true)
    public List<ClosedReportItem> list(boolean newestFirst, Paging part) {
        guard.require(Right.SEE_STATUS, Target.COLLABORATION);
        return rows.list(context.collaborationId(), newestFirst, part.size(), part.offset());
    }

    @Transactional(readOnly = true)
    public long count() {
        guard.require(Right.SEE_STATUS, Target.COLLABORATION);
        return rows.count(context.collaborationId());
    }

    /** The report of a round; empty while it is open, and of rounds that were closed before there were reports. */
    @Transactional(readOnly = true)
    public Optional<ClosedReportItem> find(RoundId round) {
        guard.require(Right.SEE_STATUS, Target.COLLABORATION);
        return rows.find(context.collaborationId(), round);
    }

    /**
     * What it says.
     *
     * @throws NotFound when the collaboration has no report of such a round
     */
    @Transactional(readOnly = true)
    public Pack get(RoundId round) {
        guard.require(Right.SEE_STATUS, Target.COLLABORATION);
        ClosedReportRow row = rows.findByRoundId(round).orElseThrow(NotFound::new);
        try {
            return Objects.requireNonNull(json.readValue(row.content(), Pack.class));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /**
     * The file as it was made; the trail is told who took it.
     *
     * @throws NotFound when the collaboration has no report of such a round, or while its files are being made
     */
    @Transactional
    public ClosedReportFile take(RoundId round, PackFormat format) {
        ClosedReportItem report = find(round).orElseThrow(NotFound::new);
        ClosedReportRows.KeptFile kept = rows.listFiles(context.collaborationId(), round).stream()
                .filter(file -> file.format() == format)
                .findFirst()
                .orElseThrow(NotFound::new);
        byte[] bytes = read(kept);
        taking.ofRound(report.yearMonth(), format);
        return new ClosedReportFile(kept.name(), format.mediaType(), kept.sha256(), bytes);
    }

    /** What is not what was made is not handed out. */
    private byte[] read(ClosedReportRows.KeptFile kept) {
        try (FileContent content = files.open(kept.fileId())) {
            byte[] bytes = content.stream().readAllBytes();
            String found = HexFormat.of()
                    .formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
            if (!found.equals(kept.sha256())) {
                throw new IllegalStateException("the file " + kept.fileId() + " is not what was kept");
            }
            return bytes;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
