package dk.tvaers.loan;

/** On what law a municipality does work for another. */
public enum LegalBasis {
    /** Law 655/2019 section 2: a rate below full cost is refused. */
    LAW_655_2019,
    /** A fellowship under section 60 of the Local Government Act. */
    SECTION_60,
    OTHER
}
