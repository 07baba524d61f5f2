package dk.tvaers.economy.settlement;

import io.micronaut.serde.annotation.Serdeable;

/** Why a municipality owes an amount, or is due it. */
@Serdeable
public enum PostingKind {
    /** Its share of the costs. */
    SHARE,
    /** What it has paid of the costs, below zero. */
    PAID,
    /** What it has been settled on account, below zero. */
    ON_ACCOUNT,
    /** What was carried over to it. */
    CARRIED_IN,
    /** What is carried over from it, with the opposite sign. */
    CARRIED_OUT,
    /** Hours that it borrowed. */
    BORROWED,
    /** Hours that it lent, below zero. */
    LENT,
    /** The host's other side of what is on account and carried over. */
    HOST
}
