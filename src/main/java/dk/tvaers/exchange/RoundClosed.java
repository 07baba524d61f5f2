package dk.tvaers.exchange;

import dk.tvaers.kernel.Id;
import java.time.Instant;
import java.time.YearMonth;

/** A report round was closed. Told in the transaction that did it, when all that the closing keeps is kept. */
public record RoundClosed(Id round, YearMonth month, Instant closedAt) {}
