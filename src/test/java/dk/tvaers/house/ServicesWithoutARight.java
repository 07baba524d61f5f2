package dk.tvaers.house;

import java.util.Set;
import java.util.TreeSet;

/** The public methods of services that ask for no right, each for a reason. */
final class ServicesWithoutARight {

    static final Set<String> NAMES = new TreeSet<>(Set.of());

    private ServicesWithoutARight() {}
}
