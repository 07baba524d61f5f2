package dk.tvaers.matter;

import dk.tvaers.kernel.CaseNumber;
import dk.tvaers.kernel.Invalid;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * What a municipality has done with a matter, or plans to do.
 *
 * @param body on whose agenda it is, or who has decided, e.g. Økonomiudvalget
 * @param outcome what was decided; null for the other steps
 * @param volume how much the municipality takes part with, in the matter's unit
 * @param caseNumber of the municipality's own case
 */
public record StepData(
        MatterStep step,
        LocalDate on,
        @Nullable String body,
        @Nullable Outcome outcome,
        @Nullable Long volume,
        @Nullable String caseNumber,
        @Nullable String note) {

    public static final int LONGEST_BODY = 120;
    public static final int LONGEST_CASE_NUMBER = 40;
    public static final int LONGEST_NOTE = 1000;

    public StepData {
        body = stripped(body);
        caseNumber = stripped(caseNumber);
        note = stripped(note);
    }

    /**
     * @param unit of the matter; null where no volume is asked for
     * @param before how far the municipality is
     */
    void validate(LocalDate today, @Nullable String unit, MunicipalityProgress before) {
        boolean decided = step == MatterStep.DECIDED;
        boolean volumes = decided && unit != null && outcome != null && outcome.isYes();
        LocalDate prepared = before.preparedOn();
        LocalDate last = before.decidedOn();
        new Invalid.Collector()
                .check(step == MatterStep.ON_AGENDA || !on.isAfter(today), "on", "matter.rule.in-future")
                .check(
                        step == MatterStep.PREPARED || prepared == null || !on.isBefore(prepared),
                        "on",
                        "matter.rule.before-prepared")
                .check(!decided || last == null || !on.isBefore(last), "on", "matter.rule.decided-earlier")
                .check(step == MatterStep.PREPARED || body != null, "body", "error.required")
                .check(body == null || body.length() <= LONGEST_BODY, "body", "error.too-long", LONGEST_BODY)
                .check(!decided || outcome != null, "outcome", "error.required")
                .check(decided || outcome == null, "outcome", "matter.rule.outcome-of-decision")
                .check(!volumes || volume != null, "volume", "error.required")
                .check(volumes || volume == null, "volume", "matter.rule.no-volume")
                .check(volume == null || volume > 0, "volume", "matter.rule.volume-positive")
                .check(caseNumber == null || CaseNumber.isValid(caseNumber), "caseNumber", "error.case-number")
                .check(outcome != Outcome.APPROVED_WITH_REMARKS || note != null, "note", "matter.rule.which-remarks")
                .check(note == null || note.length() <= LONGEST_NOTE, "note", "error.too-long", LONGEST_NOTE)
                .throwIfAny();
    }

    private static @Nullable String stripped(@Nullable String text) {
        return text == null || text.isBlank() ? null : text.strip();
    }
}
