package dk.tvaers.programme;

import dk.tvaers.kernel.ProgrammeId;
import dk.tvaers.kernel.ProjectId;
import io.micronaut.core.annotation.Introspected;
import io.micronaut.data.annotation.MappedProperty;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * The facts of a project and the programme it belongs to.
 *
 * @param toOn its own last day; null while it runs
 * @param programmeToOn its programme's last day
 */
@Introspected
public record ProjectDetails(
        @MappedProperty ProjectId id,
        @MappedProperty ProgrammeId programmeId,
        String programmeName,
        String code,
        String shortName,
        String fullName,
        @Nullable String kind,
        @Nullable String replacesSystem,
        @Nullable String supplier,
        @Nullable String milestones,
        @Nullable String outcome,
        @Nullable LocalDate toOn,
        @Nullable LocalDate programmeToOn,
        long version) {

    /** The last day on which municipalities may join it, its programme's when that ends before; null while both run. */
    public @Nullable LocalDate activeTo() {
        return toOn == null || programmeToOn != null && programmeToOn.isBefore(toOn) ? programmeToOn : toOn;
    }

    /** Whether municipalities may join it on a date. */
    public boolean activeOn(LocalDate date) {
        LocalDate last = activeTo();
        return last == null || !date.isAfter(last);
    }

    public ProjectData data() {
        return new ProjectData(code, shortName, fullName, kind, replacesSystem, supplier, milestones, outcome);
    }
}
