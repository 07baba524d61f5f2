package dk.tvaers.people.ui;

import java.net.URI;
import java.net.URISyntaxException;

/** Where a log-in leads: an address of this portal and never of another, or anybody could send people on with our link. */
final class LocalPath {

    private static final String ROOT = "/";

    private LocalPath() {}

    /** The path as it was given; the root when it could lead anywhere else. */
    static String orRoot(String given) {
        return isLocal(given) ? given : ROOT;
    }

    private static boolean isLocal(String given) {
        if (!given.startsWith(ROOT)
                || given.startsWith("//")
                || given.contains("\\")
                || given.startsWith("/" + LoginView.PATH)
                || given.chars().anyMatch(Character::isISOControl)) {
            return false;
        }
        try {
            URI uri = new URI(given);
            return !uri.isAbsolute() && uri.getRawAuthority() == null;
        } catch (URISyntaxException unreadable) {
            return false;
        }
    }
}
