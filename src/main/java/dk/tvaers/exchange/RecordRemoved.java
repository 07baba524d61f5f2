package dk.tvaers.exchange;

import dk.tvaers.kernel.Id;

/** A record was taken away. Told in the transaction that did it, so that what hangs on it goes too. */
public record RecordRemoved(Id id) {}
