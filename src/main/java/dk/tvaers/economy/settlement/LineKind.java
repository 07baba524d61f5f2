package dk.tvaers.economy.settlement;

import io.micronaut.serde.annotation.Serdeable;

/** What a line of a settlement shares. */
@Serdeable
public enum LineKind {
    /** A cost: what was paid, or on account what is expected. */
    COST,
    /** What was settled on account already, below zero. */
    ON_ACCOUNT,
    /** What an earlier year was carried over. */
    CARRIED
}
