package dk.tvaers.loan.specialist;

import java.math.BigDecimal;

/**
 * What there is of a specialist in one ISO week, in hours.
 *
 * @param available what can be lent, without the days on which the specialist is not there
 * @param agreed in loans that both sides have agreed
 * @param asked in loans that are not agreed yet
 */
public record Capacity(Week week, BigDecimal available, BigDecimal agreed, BigDecimal asked) {

    /** In all loans, agreed or not. */
    public BigDecimal booked() {
        return agreed.add(asked);
    }

    /** What no loan asks for; never below none. */
    public BigDecimal free() {
        return available.subtract(booked()).max(BigDecimal.ZERO);
    }

    /** Whether the loans ask for more than there is, agreed or not (DOMAIN section 4). */
    public boolean isDoubleBooked() {
        return booked().compareTo(available) > 0;
    }
}
