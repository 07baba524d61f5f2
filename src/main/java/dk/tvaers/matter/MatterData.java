package dk.tvaers.matter;

import dk.tvaers.collaboration.AgreementId;
import dk.tvaers.kernel.Invalid;
import dk.tvaers.kernel.ProjectId;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * What the municipalities are asked to decide.
 *
 * @param proposal what each is to decide, or the need that is bought for in common
 * @param unit in what each says how much it takes part with, e.g. licences; null where only yes or no is asked
 * @param agreement the agreement that is to be approved, if it is one
 * @param askedOn whose members are asked: those of this day
 */
public record MatterData(
        String title,
        String proposal,
        @Nullable String unit,
        @Nullable AgreementId agreement,
        @Nullable ProjectId project,
        LocalDate askedOn,
        LocalDate deadline) {

    public static final int LONGEST_TITLE = 200;
    public static final int LONGEST_PROPOSAL = 4000;
    public static final int LONGEST_UNIT = 40;

    public MatterData {
        title = title.strip();
        proposal = proposal.strip();
        unit = unit == null || unit.isBlank() ? null : unit.strip();
    }

    void validate(LocalDate today) {
        new Invalid.Collector()
                .check(!title.isEmpty(), "title", "error.required")
                .check(title.length() <= LONGEST_TITLE, "title", "error.too-long", LONGEST_TITLE)
                .check(!proposal.isEmpty(), "proposal", "error.required")
                .check(proposal.length() <= LONGEST_PROPOSAL, "proposal", "error.too-long", LONGEST_PROPOSAL)
                .check(unit == null || unit.length() <= LONGEST_UNIT, "unit", "error.too-long", LONGEST_UNIT)
                .check(!askedOn.isAfter(today), "askedOn", "matter.rule.in-future")
                .check(!deadline.isBefore(today), "deadline", "matter.rule.deadline-past")
                .throwIfAny();
    }
}
