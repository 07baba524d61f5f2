package dk.tvaers.ambition;

import java.util.Collection;
import java.util.Comparator;
import java.util.Optional;

/** The lowest and the highest of some levels, and how far they are apart. */
public record Spread(AmbitionLevel lowest, AmbitionLevel highest) {

    /** Empty when there are no levels. */
    public static Optional<Spread> of(Collection<AmbitionLevel> levels) {
        return levels.stream()
                .min(Comparator.naturalOrder())
                .map(lowest -> new Spread(
                        lowest, levels.stream().max(Comparator.naturalOrder()).orElseThrow()));
    }

    /** How many levels lie between the lowest and the highest: 0 when all agree, 3 at most. */
    public int steps() {
        return highest.stepsAbove(lowest);
    }
}
