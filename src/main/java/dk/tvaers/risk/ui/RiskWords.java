package dk.tvaers.risk.ui;

import com.vaadin.flow.component.html.Span;
import dk.tvaers.kernel.Now;
import dk.tvaers.kit.Dates;
import dk.tvaers.kit.Texts;
import dk.tvaers.kit.ui.Light;
import dk.tvaers.kit.ui.StatusTag;
import dk.tvaers.risk.Band;
import dk.tvaers.risk.Escalation;
import dk.tvaers.risk.RiskItem;
import dk.tvaers.risk.RiskKind;
import dk.tvaers.risk.RiskOutcome;
import dk.tvaers.risk.RiskState;
import java.time.Instant;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Risks in words. */
record RiskWords(Texts texts) {

    String get(String key, Object... parameters) {
        return texts.get("risk." + key, parameters);
    }

    String kind(RiskKind kind) {
        return texts.word("risk.kind", kind);
    }

    String state(RiskState state) {
        return texts.word("risk.state", state);
    }

    String band(Band band) {
        return texts.word("risk.band", band);
    }

    @Nullable
    String outcome(@Nullable RiskOutcome outcome) {
        return outcome == null ? null : texts.word("risk.outcome", outcome);
    }

    @Nullable
    String escalation(@Nullable Escalation to) {
        return to == null ? null : texts.word("risk.escalation", to);
    }

    String probability(int value) {
        return get("scale", value, get("probability." + value));
    }

    String consequence(int value) {
        return get("scale", value, get("consequence." + value));
    }

    /** Høj (16). */
    String weight(RiskItem risk) {
        return get("weight.text", band(risk.band()), risk.product());
    }

    /** The weight by shape, word and colour; what is closed weighs no more. */
    StatusTag tag(RiskItem risk) {
        return new StatusTag(risk.isClosed() ? Light.NONE : light(risk.band()), weight(risk));
    }

    static Light light(Band band) {
        return switch (band) {
            case LOW -> Light.GREEN;
            case MEDIUM -> Light.YELLOW;
            case HIGH -> Light.RED;
        };
    }

    /** Who reads it. */
    String readers(RiskItem risk) {
        return risk.isForAll() ? get("readers.all") : get("readers.own", String.valueOf(risk.municipalityName()));
    }

    /** The day it is due, marked when that has passed. */
    Span due(RiskItem risk) {
        LocalDate due = risk.dueOn();
        if (due == null) {
            return new Span();
        }
        Span day = new Span(Dates.figures(due));
        if (risk.isOverdueOn(Now.today())) {
            Span passed = new Span(get("overdue"));
            passed.addClassName("risk-overdue");
            return new Span(day, passed);
        }
        return day;
    }

    String date(LocalDate date) {
        return new Dates(texts).words(date);
    }

    String day(Instant instant) {
        return date(Now.date(instant));
    }

    /** Constants that can be chosen, with their words. */
    Map<String, String> choices(String prefix, Enum<?>... constants) {
        Map<String, String> words = new LinkedHashMap<>();
        for (Enum<?> constant : constants) {
            words.put(constant.name(), texts.word(prefix, constant));
        }
        return words;
    }
}
