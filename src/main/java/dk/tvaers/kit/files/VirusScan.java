package dk.tvaers.kit.files;

import java.nio.file.Path;
import java.util.Optional;

/** Looks a received file through before it is kept. The portal brings none; an installation may give one as a bean. */
public interface VirusScan {

    /**
     * Looks a file through. What it throws keeps the file out: what could not be looked through is not taken in.
     *
     * @return what was found; empty when there is nothing to fear
     */
    Optional<String> find(Path file);
}
