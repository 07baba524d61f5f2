package dk.tvaers.platform.work;

import dk.tvaers.kit.files.IncomingFile;
import dk.tvaers.kit.work.WorkKind;
import java.time.Duration;
import org.jspecify.annotations.Nullable;

/** A piece of work being done, which tells how far it is often enough to be seen and seldom enough to cost nothing. */
final class Reporting implements WorkKind.Running, AutoCloseable {

    private static final long PAUSE = Duration.ofMillis(300).toNanos();

    private final String options;
    private final byte[] input;
    private final Note note;
    private long told = System.nanoTime() - PAUSE;
    private @Nullable IncomingFile given;

    /** Writes down how far the work is. */
    interface Note {
        void note(int done, int total);
    }

    Reporting(String options, byte[] input, Note note) {
        this.options = options;
        this.input = input;
        this.note = note;
    }

    @Override
    public String options() {
        return options;
    }

    @Override
    public byte[] input() {
        return input;
    }

    @Override
    public void progress(int done, int total) {
        long now = System.nanoTime();
        if (now - told >= PAUSE || done == total) {
            told = now;
            note.note(done, total);
        }
    }

    @Override
    public void give(IncomingFile file) {
        close();
        given = file;
    }

    /** The file that the work gave; null when it gave none. */
    @Nullable
    IncomingFile given() {
        return given;
    }

    @Override
    public void close() {
        if (given != null) {
            given.close();
        }
    }
}
