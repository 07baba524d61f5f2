package dk.tvaers.loan.specialist;

/** What stands in the catalogue. */
public enum CatalogueKind {
    COMPETENCE,
    /** What a rate is set for, unless it is set for one specialist. */
    JOB_CATEGORY
}
