package dk.tvaers.status;

import dk.tvaers.kernel.ProgrammeId;
import dk.tvaers.kernel.TrafficLight;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What of the overview is shown.
 *
 * @param programme only its projects; null for all
 * @param dimension the colour that is shown
 * @param lights only cells with one of these lights; empty for all. Rows and columns in which no cell is left are left out
 * @param staleOnly only cells that are silent
 * @param overdueOnly only cells of which a date has passed
 */
public record OverviewFilter(
        @Nullable ProgrammeId programme,
        Dimension dimension,
        Set<TrafficLight> lights,
        boolean staleOnly,
        boolean overdueOnly) {

    /** Everything, with the overall colour. */
    public static final OverviewFilter ALL = new OverviewFilter(null, Dimension.OVERALL, Set.of(), false, false);

    public OverviewFilter {
        lights = Set.copyOf(lights);
    }

    /** Whether it chooses among the cells at all. */
    boolean choosesCells() {
        return !lights.isEmpty() || staleOnly || overdueOnly;
    }

    boolean leaves(OverviewData.Cell cell) {
        TrafficLight light = cell.light();
        return (lights.isEmpty() || (light != null && lights.contains(light)))
                && (!staleOnly || cell.isSilent())
                && (!overdueOnly || cell.overdue());
    }
}
