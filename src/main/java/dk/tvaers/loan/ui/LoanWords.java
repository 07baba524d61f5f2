package dk.tvaers.loan.ui;

import dk.tvaers.kernel.Invalid;
import dk.tvaers.kernel.Money;
import dk.tvaers.kernel.Now;
import dk.tvaers.kernel.PortalException;
import dk.tvaers.kit.Amounts;
import dk.tvaers.kit.Dates;
import dk.tvaers.kit.Texts;
import dk.tvaers.kit.ui.Light;
import dk.tvaers.kit.ui.StatusTag;
import dk.tvaers.loan.LoanItem;
import dk.tvaers.loan.LoanState;
import dk.tvaers.loan.Overhead;
import dk.tvaers.loan.Side;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import org.jspecify.annotations.Nullable;

/** Running loans in words, with hours and amounts as the reader's language writes them. */
record LoanWords(Texts texts) {

    String get(String key, Object... parameters) {
        return texts.get("loanpage." + key, parameters);
    }

    String state(LoanState state) {
        return texts.word("loan.state", state);
    }

    String side(Side side) {
        return texts.word("loan.side", side);
    }

    /** The state by shape, word and colour. */
    StatusTag tag(LoanState state) {
        return new StatusTag(light(state), state(state));
    }

    static Light light(LoanState state) {
        return switch (state) {
            case OFFERED, APPROVED_BY_BORROWER, APPROVED_BY_LENDER -> Light.YELLOW;
            case ACTIVE -> Light.GREEN;
            case DISPUTED -> Light.RED;
            case SETTLED, CLOSED, REJECTED, WITHDRAWN -> Light.NONE;
        };
    }

    /** From whom to whom: Glostrup → Albertslund. */
    String parties(LoanItem loan) {
        return get("parties", loan.lenderName(), loan.borrowerName());
    }

    String period(LocalDate from, LocalDate to) {
        return get("period", date(from), date(to));
    }

    String date(LocalDate date) {
        return new Dates(texts).words(date);
    }

    String moment(Instant at) {
        return new Dates(texts).moment(at);
    }

    String day(Instant at) {
        return date(Now.date(at));
    }

    /** marts 2027. */
    String month(YearMonth month) {
        return new Dates(texts).month(month);
    }

    /** 1.250,50 kr. */
    String money(Money money) {
        return new Amounts(texts).words(money);
    }

    /** The figures alone: 1.250,50. */
    String amount(Money money) {
        return new Amounts(texts).figures(money);
    }

    /** 7,5. */
    String hours(BigDecimal hours) {
        return new Amounts(texts).figures(hours);
    }

    String overhead(Overhead overhead) {
        Money perHour = overhead.perHour();
        BigDecimal percent = overhead.percent();
        return perHour != null
                ? get("overhead.kroner", money(perHour))
                : percent != null ? get("overhead.percent", hours(percent)) : get("overhead.none");
    }

    /** @throws Invalid of the field when the text is no number */
    BigDecimal number(String field, String text) {
        return new Amounts(texts).number(field, text.strip());
    }

    /** @throws Invalid of the field when the text is no amount; nothing is no kroner */
    Money kroner(String field, String text) {
        return text.isBlank() ? Money.ZERO : new Amounts(texts).money(field, text.strip());
    }

    /** Why something was refused. */
    String refusal(PortalException refused) {
        if (refused instanceof Invalid invalid) {
            Invalid.Problem first = invalid.problems().getFirst();
            return texts.get(first.reason(), first.parameters().toArray());
        }
        return texts.get(refused);
    }

    @Nullable
    String dateOrNull(@Nullable LocalDate date) {
        return date == null ? null : date(date);
    }
}
