package dk.tvaers.matter.ui;

import dk.tvaers.kernel.Now;
import dk.tvaers.kit.Dates;
import dk.tvaers.kit.Texts;
import dk.tvaers.matter.MatterItem;
import dk.tvaers.matter.MatterStep;
import dk.tvaers.matter.MunicipalityProgress;
import dk.tvaers.matter.Outcome;
import dk.tvaers.matter.StepLine;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** Matters in words. */
record MatterWords(Texts texts) {

    String get(String key, Object... parameters) {
        return texts.get("matter." + key, parameters);
    }

    String step(MatterStep step) {
        return texts.word("matter.step", step);
    }

    @Nullable
    String outcome(@Nullable Outcome outcome) {
        return outcome == null ? null : texts.word("matter.outcome", outcome);
    }

    String date(LocalDate date) {
        return new Dates(texts).words(date);
    }

    String state(MatterItem matter) {
        return get(matter.isOpen() ? "state.open" : "state.closed");
    }

    /** Where a matter stands, in a sentence. */
    String lead(MatterItem matter) {
        Instant closed = matter.closedAt();
        if (closed != null) {
            return get("lead.closed", date(Now.date(closed)), matter.decided(), matter.asked());
        }
        long late = matter.lateOn(Now.today());
        return late == 0
                ? get("lead.open", date(matter.deadline()), matter.decided(), matter.asked())
                : get("lead.late", date(matter.deadline()), matter.decided(), matter.asked(), late);
    }

    /** Who is late, in words; empty where nobody owes anything. */
    String late(MatterItem matter, MunicipalityProgress municipality) {
        if (municipality.isLate(matter.deadline(), Now.today())) {
            return get(municipality.decided() == null ? "late.missing" : "late.decided");
        }
        return municipality.isPlannedLate(matter.deadline()) ? get("late.planned") : "";
    }

    /** On whose agenda it is, and when. */
    @Nullable
    String agenda(@Nullable StepLine step) {
        return step == null ? null : get("agenda.of", Objects.requireNonNullElse(step.body(), ""), date(step.stepOn()));
    }
}
