package dk.tvaers.platform.files;

import dk.tvaers.access.CurrentContext;
import dk.tvaers.kernel.NotFound;
import dk.tvaers.kernel.Now;
import dk.tvaers.kit.files.FileId;
import dk.tvaers.kit.jobs.RecurringJob;
import jakarta.inject.Singleton;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Duration;
import java.time.LocalTime;

/**
 * Deletes the content of files that no row names: those that were removed, and those whose transaction came to nothing.
 * Also where the collaboration is closed, in which nothing else would ever delete them; what a row names stays.
 */
@Singleton
final class FileSweeping implements RecurringJob {

    /** Longer than any transaction lasts. */
    static final Duration UNTOUCHED = Duration.ofHours(6);

    private final Blobs blobs;
    private final Spool spool;
    private final FileRows files;
    private final CurrentContext context;

    FileSweeping(Blobs blobs, Spool spool, FileRows files, CurrentContext context) {
        this.blobs = blobs;
        this.spool = spool;
        this.files = files;
        this.context = context;
    }

    @Override
    public String name() {
        return "file-sweeping";
    }

    @Override
    public Rhythm rhythm() {
        return new Rhythm.Daily(LocalTime.of(4, 0));
    }

    @Override
    public Scope scope() {
        return Scope.EVERY_COLLABORATION;
    }

    @Override
    public void run() {
        String folder = Shelf.folder(context.collaborationId());
        try {
            for (String key : blobs.before(folder, Now.instant().minus(UNTOUCHED))) {
                if (!isNamed(key.substring(folder.length() + 1))) {
                    blobs.delete(key);
                }
            }
            spool.sweep(Now.instant());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** What was half written when the portal was killed has no id for a name. */
    private boolean isNamed(String name) {
        try {
            return files.existsById(FileId.of(name));
        } catch (NotFound noId) {
            return false;
        }
    }
}
