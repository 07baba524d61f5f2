package dk.tvaers.plan;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * What is said of a milestone.
 *
 * @param name at most 120 characters, like no other of the project
 * @param supplierOn the supplier's date, for all municipalities whose wave has none of its own; null while there is none
 */
public record MilestoneData(
        PhaseId phase, String name, @Nullable LocalDate supplierOn) {

    public static final int NAME_LENGTH = 120;

    public MilestoneData {
        name = name.strip();
    }
}
