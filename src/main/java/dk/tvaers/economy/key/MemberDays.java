package dk.tvaers.economy.key;

import dk.tvaers.kernel.MunicipalityCode;

/** On how many days of a period a municipality was a member; at least one, both the first and the last day included. */
public record MemberDays(MunicipalityCode code, int days) {

    public MemberDays {
        if (days < 1) {
            throw new IllegalArgumentException("a member is one on a day at least: " + days);
        }
    }
}
