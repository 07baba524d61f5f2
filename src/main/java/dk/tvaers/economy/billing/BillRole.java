package dk.tvaers.economy.billing;

import io.micronaut.serde.annotation.Serdeable;

/** What a document is for. */
@Serdeable
public enum BillRole {
    /** A member's share of the costs, from the host. */
    SHARE,
    /** Hours that were borrowed, from the lender. */
    LOAN,
    /** What a member has paid of the costs, to the host. */
    OUTLAY
}
