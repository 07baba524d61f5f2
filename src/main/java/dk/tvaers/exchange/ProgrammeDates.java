package dk.tvaers.exchange;

import dk.tvaers.kernel.ProgrammeId;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Dates that a feature keeps within the period of a programme: asked before the period becomes another one. */
public interface ProgrammeDates {

    /**
     * The dates that would lie outside, each named so that it can be found: the record, the date, and whose it is. Nobody
     * else gives the programme such dates until the transaction ends.
     *
     * @param to the last day; null for none
     */
    List<String> outside(ProgrammeId programme, LocalDate from, @Nullable LocalDate to);
}
