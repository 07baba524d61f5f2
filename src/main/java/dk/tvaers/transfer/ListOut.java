package dk.tvaers.transfer;

import dk.tvaers.access.Right;
import dk.tvaers.kit.Texts;
import java.util.stream.Stream;

/**
 * A kind of list that goes out in the columns in which it comes in: taken in again it changes nothing. Everybody gets what
 * they may see.
 */
interface ListOut {

    /** That of the {@link dk.tvaers.kit.importing.ImportKind} that reads it. */
    String key();

    /** Who may have it. */
    Right right();

    /** How many records there are; each has a row, or a few. */
    long count(ExportOrder order);

    /** The rows, read part by part while they are written. */
    Stream<Cells> rows(ExportOrder order, Texts texts);
}
