package dk.tvaers.exchange;

import java.util.Locale;
import java.util.Optional;

/**
 * A part of the programme report and of a municipality's pack for its steering group, given as a bean by the feature that
 * knows it. It asks the feature's own services, so that rights and visibility are decided where they always are: a pack is
 * read as whoever takes it, and the programme report as somebody who sees what all members see and nothing more. What the
 * reader may not see is left out and never refused.
 */
public interface PackSection {

    /** Its place among the others: lower comes first. */
    int order();

    /** What it has to say, in a fixed number of statements; empty when that is nothing. */
    Optional<PackContent> of(PackScope scope, Locale language);
}
