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

    @Nullable
    String dateOrNull(@Nullable LocalDate date) {
        return date == null ? null : date(date);
    }

    String state(MatterItem matter) {
        return get(matter.isOpen() ? "state.open" : "state.closed");
    }

    /** Where a matter stands, in a sentence. */
    String lead(MatterItem matter) {
        Instant closed = matter.closedAt();
        if (closed != null) {
            return get("lead.closed", date(Now.date(closed)), matter.decided(), matter.owing()) + gone(matter);
        }
        long late = matter.lateOn(Now.today());
        String lead = late == 0
                ? get("lead.open", date(matter.deadline()), matter.decided(), matter.owing())
                : get("lead.late", date(matter.deadline()), matter.decided(), matter.owing(), late);
        return lead + gone(matter);
    }

    /** Where a municipality stands in a matter, in a sentence. */
    String lead(MatterItem matter, MunicipalityProgress municipality) {
        Outcome outcome = municipality.outcome();
        LocalDate left = municipality.leftOn();
        if (outcome != null) {
            String late = late(matter, municipality);
            return get("part.decided", Objects.requireNonNull(outcome(outcome)))
                    + (late.isEmpty() ? "" : " " + late + ".");
        }
        if (left != null) {
            return get("left", date(left)) + ".";
        }
        if (!matter.isOpen()) {
            return get("part.closed");
        }
        String key = municipality.isLate(matter.deadline(), Now.today())
                ? "part.late"
                : municipality.isPlannedLate(matter.deadline()) ? "part.planned-late" : "part.open";
        return get(key, date(matter.deadline()));
    }

    private String gone(MatterItem matter) {
        return matter.gone() == 0 ? "" : " " + get("lead.gone", matter.gone());
    }

    /** Who is late, in words; empty where nobody owes anything. */
    String late(MatterItem matter, MunicipalityProgress municipality) {
        LocalDate left = municipality.leftOn();
        if (municipality.hasLeft() && left != null) {
            return get("left", date(left));
        }
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
