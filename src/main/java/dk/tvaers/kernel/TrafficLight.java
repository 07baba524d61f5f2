package dk.tvaers.kernel;

import java.util.Collection;
import java.util.Comparator;

/** The three colours of a status, from best to worst (DOMAIN section 3). */
public enum TrafficLight {
    GREEN,
    YELLOW,
    RED;

    /** The worst of one or more lights. */
    public static TrafficLight worst(Collection<TrafficLight> lights) {
        return lights.stream().max(Comparator.naturalOrder()).orElseThrow();
    }

    public boolean isWorseThan(TrafficLight other) {
        return compareTo(other) > 0;
    }
}
