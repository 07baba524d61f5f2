package dk.tvaers.ambition.ui;

import dk.tvaers.ambition.AmbitionLevel;
import dk.tvaers.ambition.AmbitionState;
import dk.tvaers.ambition.AmbitionSurveyItem;
import dk.tvaers.ambition.MunicipalityAmbition;
import dk.tvaers.kernel.Now;
import dk.tvaers.kit.Dates;
import dk.tvaers.kit.Texts;
import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** Ambitions in words. */
record AmbitionWords(Texts texts) {

    String get(String key, Object... parameters) {
        return texts.get("ambition." + key, parameters);
    }

    String level(AmbitionLevel level) {
        return texts.word("ambition.level", level);
    }

    @Nullable
    String levelOrNull(@Nullable AmbitionLevel level) {
        return level == null ? null : level(level);
    }

    String state(AmbitionState state) {
        return texts.word("ambition.answer-state", state);
    }

    /** How far a municipality is, and whether its answer came late. */
    String answered(MunicipalityAmbition municipality) {
        String state = state(municipality.state());
        return municipality.late() ? state + ", " + get("late") : state;
    }

    String state(AmbitionSurveyItem survey) {
        return get(survey.isOpen() ? "state.open" : "state.closed");
    }

    String date(LocalDate date) {
        return new Dates(texts).words(date);
    }

    String moment(Instant instant) {
        return new Dates(texts).moment(instant);
    }

    /** Where a survey stands, in a sentence. */
    String lead(AmbitionSurveyItem survey) {
        Instant closed = survey.closedAt();
        if (closed != null) {
            return get("survey.lead.closed", date(Now.date(closed)), survey.approved(), survey.asked());
        }
        String key = survey.isOverdueOn(Now.today()) ? "survey.lead.overdue" : "survey.lead.open";
        return get(key, date(survey.deadline()), survey.approved(), survey.asked());
    }

    /** A level beside the joint one, in words; null where there is nothing to compare. */
    @Nullable
    String compared(@Nullable Integer above) {
        if (above == null) {
            return null;
        }
        if (above == 0) {
            return get("compared.same");
        }
        return above > 0 ? get("compared.above", above) : get("compared.below", -above);
    }
}
