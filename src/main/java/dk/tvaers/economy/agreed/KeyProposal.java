package dk.tvaers.economy.agreed;

import dk.tvaers.economy.key.AllocationKey;
import dk.tvaers.kernel.Invalid;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A version of a key as it is proposed.
 *
 * @param validFrom the first day on which it is to hold; those that are members that day approve it
 * @param note why it is proposed
 */
public record KeyProposal(
        AllocationKey key, LocalDate validFrom, @Nullable String note) {

    public static final int LONGEST_NOTE = 1000;

    public KeyProposal {
        note = note == null || note.isBlank() ? null : note.strip();
    }

    void collect(Invalid.Collector problems) {
        problems.check(note == null || note.length() <= LONGEST_NOTE, "note", "error.too-long", LONGEST_NOTE);
    }
}
