package dk.tvaers.status.ui;

import dk.tvaers.kernel.ProgrammeId;
import dk.tvaers.kernel.TrafficLight;
import dk.tvaers.status.Dimension;
import dk.tvaers.status.OverviewFilter;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What the reader chose to see of the overview; {@link OverviewAddress} keeps it in the address.
 *
 * @param only the cells must be all of these
 * @param programme null for all programmes
 * @param allAttention the whole list of what needs attention, and not only its beginning
 * @param pick the one municipality or project that a phone shows, as {@code row:ID} or {@code col:ID}
 */
record OverviewFilters(
        Dimension dimension,
        Set<Only> only,
        @Nullable ProgrammeId programme,
        boolean allAttention,
        @Nullable String pick) {

    static final OverviewFilters NONE = new OverviewFilters(Dimension.OVERALL, Set.of(), null, false, null);

    /** The dimensions in the order of their chips: all in all comes first. */
    static final List<Dimension> DIMENSIONS =
            List.of(Dimension.OVERALL, Dimension.TIME, Dimension.ECONOMY, Dimension.RESOURCES, Dimension.TECHNOLOGY);

    /** A choice that leaves cells out. */
    enum Only {
        RED,
        SILENT,
        OVERDUE
    }

    OverviewFilters {
        only = Set.copyOf(only);
    }

    OverviewFilter forService() {
        return new OverviewFilter(
                programme,
                dimension,
                only.contains(Only.RED) ? Set.of(TrafficLight.RED) : Set.of(),
                only.contains(Only.SILENT),
                only.contains(Only.OVERDUE));
    }

    /** Whether it can leave something out. */
    boolean narrows() {
        return !only.isEmpty() || programme != null;
    }

    OverviewFilters show(Dimension other) {
        return new OverviewFilters(other, only, programme, allAttention, pick);
    }

    OverviewFilters toggle(Only choice) {
        Set<Only> changed = EnumSet.noneOf(Only.class);
        changed.addAll(only);
        if (!changed.remove(choice)) {
            changed.add(choice);
        }
        return new OverviewFilters(dimension, changed, programme, allAttention, pick);
    }

    OverviewFilters of(@Nullable ProgrammeId other) {
        return new OverviewFilters(dimension, only, other, allAttention, pick);
    }

    OverviewFilters withAllAttention() {
        return new OverviewFilters(dimension, only, programme, true, pick);
    }

    OverviewFilters pick(String other) {
        return new OverviewFilters(dimension, only, programme, allAttention, other);
    }

    /** The same dimension with everything in it. */
    OverviewFilters reset() {
        return NONE.show(dimension);
    }
}
