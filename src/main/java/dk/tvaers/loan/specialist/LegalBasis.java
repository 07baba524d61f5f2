package dk.tvaers.loan.specialist;

/** On what a municipality rests when it works for another one (DOMAIN section 4). */
public enum LegalBasis {
    /** Law 655 of 2019, section 2: the full cost, and not less. */
    LAW_655_2019,
    /** A fellowship under section 60 of the law on municipalities (kommunalt fællesskab). */
    FELLOWSHIP_SECTION_60,
    /** Something else, which finance's note names. */
    OTHER;

    /** Whether nothing below the full cost may be charged. */
    public boolean asksForFullCost() {
        return this == LAW_655_2019;
    }
}
