package dk.tvaers.economy.settlement;

import dk.tvaers.kernel.Invalid;

/**
 * What the agreement says of settling (DOMAIN section 5).
 *
 * @param silenceAccepts whether no answer by the deadline counts as no objection, within the adopted budget
 * @param objectionDays worked days that there are for objections
 */
public record Terms(boolean silenceAccepts, int objectionDays) {

    public static final int MOST_DAYS = 60;

    /** As long as nothing else is chosen: everybody answers, and has ten worked days. */
    static final Terms USUAL = new Terms(false, 10);

    /** @throws Invalid of the field {@code objectionDays} */
    public Terms {
        new Invalid.Collector()
                .check(
                        objectionDays >= 1 && objectionDays <= MOST_DAYS,
                        "objectionDays",
                        "error.number-range",
                        1,
                        MOST_DAYS)
                .throwIfAny();
    }
}
