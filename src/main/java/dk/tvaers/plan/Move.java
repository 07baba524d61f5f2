package dk.tvaers.plan;

import dk.tvaers.kernel.LocalProjectId;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * Which date is to be moved, and to when: a municipality's own when a local project is named; else the supplier's, for the
 * municipalities of the wave that is named, or for all whose wave has none of its own.
 *
 * @param reason for those who are told, at most 500 characters
 */
public record Move(
        MilestoneId milestone,
        @Nullable WaveId wave,
        @Nullable LocalProjectId localProject,
        LocalDate to,
        @Nullable String reason) {

    public static final int REASON_LENGTH = 500;

    public Move {
        reason = reason == null || reason.isBlank() ? null : reason.strip();
    }
}
