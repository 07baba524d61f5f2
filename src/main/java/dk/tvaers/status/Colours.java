package dk.tvaers.status;

import dk.tvaers.kernel.TrafficLight;
import io.micronaut.serde.annotation.Serdeable;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/** The five colours of a report. */
@Serdeable
public record Colours(
        TrafficLight time,
        TrafficLight economy,
        TrafficLight resources,
        TrafficLight technology,
        TrafficLight overall) {

    /** All five green. */
    public static final Colours GREEN =
            of(TrafficLight.GREEN, TrafficLight.GREEN, TrafficLight.GREEN, TrafficLight.GREEN);

    /** The four and, overall, the worst of them. */
    public static Colours of(TrafficLight time, TrafficLight economy, TrafficLight resources, TrafficLight technology) {
        return new Colours(
                time,
                economy,
                resources,
                technology,
                TrafficLight.worst(List.of(time, economy, resources, technology)));
    }

    public TrafficLight of(Dimension dimension) {
        return switch (dimension) {
            case TIME -> time;
            case ECONOMY -> economy;
            case RESOURCES -> resources;
            case TECHNOLOGY -> technology;
            case OVERALL -> overall;
        };
    }

    /** The trend of each colour against the colours before. */
    public Map<Dimension, Trend> trendsSince(Colours before) {
        Map<Dimension, Trend> trends = new EnumMap<>(Dimension.class);
        for (Dimension dimension : Dimension.values()) {
            trends.put(dimension, Trend.of(before.of(dimension), of(dimension)));
        }
        return trends;
    }
}
