package dk.tvaers.loan;

import java.util.Locale;

/** What is done with a loan. Each is a step that is kept with who and when. */
public enum LoanAct {
    OFFERED,
    CHANGED,
    APPROVED,
    REJECTED,
    WITHDRAWN,
    HOURS_REGISTERED,
    HOURS_CHANGED,
    HOURS_TAKEN_BACK,
    HOURS_CORRECTED,
    MONTH_CONFIRMED,
    HOURS_DISPUTED,
    DISPUTE_SETTLED,
    AMENDMENT_PROPOSED,
    AMENDMENT_APPROVED,
    AMENDMENT_REJECTED,
    CASE_NUMBERED,
    SETTLED,
    CLOSED;

    /** Whether it is about one day's hours, which the hours themselves tell better. */
    public boolean isOfOneEntry() {
        return this == HOURS_REGISTERED || this == HOURS_CHANGED || this == HOURS_TAKEN_BACK;
    }

    /** As the trail names it: {@code month-confirmed}. */
    String inTrail() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
