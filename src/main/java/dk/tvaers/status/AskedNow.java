package dk.tvaers.status;

/** Knows for what reports are asked now. */
public interface AskedNow {

    /** Of the collaboration of the call; one statement. */
    Period period();
}
