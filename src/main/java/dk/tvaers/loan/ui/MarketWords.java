package dk.tvaers.loan.ui;

import dk.tvaers.kernel.Money;
import dk.tvaers.kernel.Now;
import dk.tvaers.kit.Amounts;
import dk.tvaers.kit.Dates;
import dk.tvaers.kit.Texts;
import dk.tvaers.kit.ui.Light;
import dk.tvaers.kit.ui.StatusTag;
import dk.tvaers.loan.LoanRequestItem;
import dk.tvaers.loan.LoanState;
import dk.tvaers.loan.LoanUrgency;
import dk.tvaers.loan.RequestState;
import dk.tvaers.loan.specialist.LegalBasis;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.LinkedHashMap;
import java.util.Map;

/** Needs and offers in words. */
record MarketWords(Texts texts) {

    /** A need without an offer stands out from so many days before it begins. */
    private static final int NEAR_DAYS = 14;

    String get(String key, Object... parameters) {
        return texts.get("market." + key, parameters);
    }

    String state(RequestState state) {
        return texts.word("loan.request-state", state);
    }

    String state(LoanState state) {
        return texts.word("loan.state", state);
    }

    String basis(LegalBasis basis) {
        return texts.word("loan.basis", basis);
    }

    Map<String, String> bases() {
        Map<String, String> words = new LinkedHashMap<>();
        for (LegalBasis basis : LegalBasis.values()) {
            words.put(basis.name(), basis(basis));
        }
        return words;
    }

    String urgency(LoanUrgency urgency) {
        return texts.word("loan.urgency", urgency);
    }

    Map<String, String> urgencies() {
        Map<String, String> words = new LinkedHashMap<>();
        for (LoanUrgency urgency : LoanUrgency.values()) {
            words.put(urgency.name(), urgency(urgency));
        }
        return words;
    }

    /** What the asker says of the haste, by shape, word and colour. */
    StatusTag urgencyTag(LoanRequestItem need) {
        return new StatusTag(
                switch (need.urgency()) {
                    case NORMAL -> Light.NONE;
                    case SOON -> Light.YELLOW;
                    case URGENT -> Light.RED;
                },
                urgency(need.urgency()));
    }

    /** How a need stands: its state, the offers it has, or how near it is without one. */
    String standing(LoanRequestItem need) {
        if (!need.isOpen()) {
            return state(need.state());
        }
        if (need.offers() > 0) {
            return get("standing.offers", need.offers());
        }
        return switch (light(need)) {
            case RED -> get("standing.begun");
            case YELLOW -> get("standing.near", days(need));
            default -> state(need.state());
        };
    }

    /** The same by shape, word and colour. */
    StatusTag tag(LoanRequestItem need) {
        return new StatusTag(light(need), standing(need));
    }

    private static Light light(LoanRequestItem need) {
        if (!need.isOpen()) {
            return Light.NONE;
        }
        if (need.offers() > 0) {
            return Light.GREEN;
        }
        return days(need) < 0 ? Light.RED : days(need) <= NEAR_DAYS ? Light.YELLOW : Light.NONE;
    }

    private static long days(LoanRequestItem need) {
        return ChronoUnit.DAYS.between(Now.today(), need.fromOn());
    }

    String money(Money amount) {
        return new Amounts(texts).words(amount);
    }

    String number(BigDecimal number) {
        return new Amounts(texts).figures(number);
    }

    /** 01-02-2016 til 30-06-2016. */
    String period(LocalDate from, LocalDate to) {
        return get("period.text", Dates.figures(from), Dates.figures(to));
    }

    String date(LocalDate date) {
        return new Dates(texts).words(date);
    }

    String day(Instant instant) {
        return date(Now.date(instant));
    }
}
