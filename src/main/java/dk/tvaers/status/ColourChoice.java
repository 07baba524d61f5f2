package dk.tvaers.status;

import dk.tvaers.kernel.TrafficLight;
import io.micronaut.serde.annotation.Serdeable;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** The colours chosen so far in a report that is being written. */
@Serdeable
public record ColourChoice(
        @Nullable TrafficLight time,
        @Nullable TrafficLight economy,
        @Nullable TrafficLight resources,
        @Nullable TrafficLight technology,
        @Nullable TrafficLight overall) {

    public static final ColourChoice NONE = new ColourChoice(null, null, null, null, null);

    public static ColourChoice of(Colours colours) {
        return new ColourChoice(
                colours.time(), colours.economy(), colours.resources(), colours.technology(), colours.overall());
    }

    public @Nullable TrafficLight of(Dimension dimension) {
        return switch (dimension) {
            case TIME -> time;
            case ECONOMY -> economy;
            case RESOURCES -> resources;
            case TECHNOLOGY -> technology;
            case OVERALL -> overall;
        };
    }

    /** The worst of the four chosen so far, which is what overall defaults to; null when none is. */
    public @Nullable TrafficLight worst() {
        return Stream.of(time, economy, resources, technology)
                .filter(Objects::nonNull)
                .max(TrafficLight::compareTo)
                .orElse(null);
    }

    /** The same with the overall colour filled in where it was left out. */
    public ColourChoice withDefaultOverall() {
        return overall != null ? this : new ColourChoice(time, economy, resources, technology, worst());
    }
}
