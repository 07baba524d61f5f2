package dk.tvaers.kit;

import org.jspecify.annotations.Nullable;

/** What the authority that runs the portal states on every page; the settings of the installation hold it. */
public interface Statements {

    /**
     * The address of its accessibility statement (EN 301 549, DOMAIN section 7); the footer links to it and {@code /was}
     * leads to it; without it there is neither.
     */
    @Nullable
    String accessibility();

    /** Whether there is anything to read on the page about personal data. */
    boolean hasPrivacy();

    default boolean hasAccessibility() {
        return accessibility() != null;
    }
}
