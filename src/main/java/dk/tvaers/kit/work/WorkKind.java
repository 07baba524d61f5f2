package dk.tvaers.kit.work;

import dk.tvaers.kernel.PortalException;
import dk.tvaers.kit.files.IncomingFile;

/**
 * A kind of long work; a bean of the feature that owns it. It runs within the context of who asked, with the roles that
 * they have by then. If the portal is killed meanwhile, it is done again from the beginning: it must stand that.
 */
public interface WorkKind {

    /** Its name in the database: small letters and hyphens. Never changed. */
    String name();

    /**
     * Does it, and says now and then how far it is.
     *
     * @return what it gave, in words of the feature's own
     * @throws PortalException when it cannot be done; it is not tried again
     */
    String run(Running work);

    /** A piece of work that is being done. */
    interface Running {

        String options();

        byte[] input();

        /**
         * Notes how far it is.
         *
         * @throws WorkStopped when who asked no longer wants it: what is under way is to be taken back
         */
        void progress(int done, int total);

        /**
         * Hands over a file that it made: it is kept when the work is done, for who asked and as long as the work is
         * remembered. The last one counts; whoever does the work closes it.
         */
        void give(IncomingFile file);
    }
}
