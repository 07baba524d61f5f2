package dk.tvaers.economy.settlement;

import io.micronaut.serde.annotation.Serdeable;

/** How far a settlement has come. */
@Serdeable
public enum SettlementState {
    /** It is reckoned anew each time it is looked at. */
    DRAFT,
    /** It waits for the municipalities' answers. */
    SENT,
    /** Nothing of it changes any more. */
    LOCKED,
    /** It was given up before it was locked. */
    CALLED_OFF
}
