package dk.tvaers.kit.work;

import dk.tvaers.kernel.NotFound;
import dk.tvaers.kit.files.FileContent;
import java.util.List;

/** Long work in the background: one asks, leaves, and finds it again. Everybody sees their own, and nobody else's. */
public interface LongWork {

    /**
     * Asks for work to be done as soon as possible.
     *
     * @param kind the {@link WorkKind#name name} of a kind
     * @param title what it works on, as people call it; cut at 200 characters
     * @param options what the kind is told, at most 200 characters
     * @param input at most 10 MB
     */
    WorkId start(String kind, String title, String options, byte[] input);

    /**
     * Asks for more work on what an earlier piece was given.
     *
     * @throws NotFound when the caller has no such work
     */
    WorkId again(WorkId earlier, String options);

    /** @throws NotFound when the caller has no such work, perhaps because a week has gone */
    Work get(WorkId id);

    /**
     * Opens the file that it gave, to be read once.
     *
     * @throws NotFound when the caller has no such work, or when it gave no file
     */
    FileContent open(WorkId id);

    /** The caller's newest twenty of a kind, newest first. */
    List<Work> latest(String kind);

    /**
     * Stops it: at once when it waits, else as soon as it notices. What has ended stays as it is.
     *
     * @throws NotFound when the caller has no such work
     */
    void stop(WorkId id);
}
