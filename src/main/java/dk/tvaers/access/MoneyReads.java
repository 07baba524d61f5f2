package dk.tvaers.access;

/** Hears of each read of money by somebody who sees it as auditor; the trail keeps it. */
public interface MoneyReads {

    /**
     * Called before anything is read. What it throws, the reader gets in place of the money.
     *
     * @param as the auditor's role, by which alone the reader sees it
     */
    void reads(Context.InCollaboration reader, Grant as);
}
