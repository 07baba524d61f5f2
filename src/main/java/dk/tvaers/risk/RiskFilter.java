package dk.tvaers.risk;

import dk.tvaers.kernel.LocalProjectId;
import dk.tvaers.kernel.MunicipalityCode;
import dk.tvaers.kernel.ProgrammeId;
import dk.tvaers.kernel.ProjectId;
import org.jspecify.annotations.Nullable;

/**
 * What narrows the register; null and false narrow nothing.
 *
 * @param text a part of the title
 * @param municipality in whose local projects
 * @param programme anywhere within
 * @param project joint or in some municipality
 * @param overdue only those whose day has passed
 * @param escalated only those that are escalated
 */
public record RiskFilter(
        @Nullable String text,
        @Nullable RiskKind kind,
        Which which,
        @Nullable MunicipalityCode municipality,
        @Nullable ProgrammeId programme,
        @Nullable ProjectId project,
        @Nullable LocalProjectId localProject,
        @Nullable Band band,
        @Nullable Integer probability,
        @Nullable Integer consequence,
        boolean overdue,
        boolean escalated,
        Sort sort) {

    /** All that are not closed, what weighs most first. */
    public static final RiskFilter ACTIVE = new RiskFilter(
            null, null, Which.ACTIVE, null, null, null, null, null, null, null, false, false, Sort.WEIGHT);

    /** In which state. */
    public enum Which {
        /** Open or being handled. */
        ACTIVE,
        OPEN,
        UNDER_WAY,
        CLOSED,
        ALL
    }

    /**
     * The orders of the register. Those that are alike stand by weight, then by consequence, then by the day they are due,
     * without one last, then by title.
     */
    public enum Sort {
        WEIGHT,
        LIGHTEST,
        DUE,
        DUE_LAST,
        TITLE,
        TITLE_DOWN,
        NEWEST
    }

    /** Whether it shows less than all that are not closed. */
    public boolean narrows() {
        return !sorted(Sort.WEIGHT).equals(ACTIVE);
    }

    public RiskFilter sorted(Sort order) {
        return new RiskFilter(
                text,
                kind,
                which,
                municipality,
                programme,
                project,
                localProject,
                band,
                probability,
                consequence,
                overdue,
                escalated,
                order);
    }

    /** One cell of the matrix; null and null is all of it. */
    public RiskFilter cell(@Nullable Integer ofProbability, @Nullable Integer ofConsequence) {
        return new RiskFilter(
                text,
                kind,
                which,
                municipality,
                programme,
                project,
                localProject,
                null,
                ofProbability,
                ofConsequence,
                overdue,
                escalated,
                sort);
    }

    public RiskFilter onlyOverdue() {
        return new RiskFilter(
                text,
                kind,
                which,
                municipality,
                programme,
                project,
                localProject,
                band,
                probability,
                consequence,
                true,
                escalated,
                sort);
    }

    public RiskFilter onlyEscalated() {
        return new RiskFilter(
                text,
                kind,
                which,
                municipality,
                programme,
                project,
                localProject,
                band,
                probability,
                consequence,
                overdue,
                true,
                sort);
    }

    public static RiskFilter named(String text) {
        return new RiskFilter(
                text, null, Which.ALL, null, null, null, null, null, null, null, false, false, Sort.WEIGHT);
    }

    public static RiskFilter in(RiskPlace place) {
        return new RiskFilter(
                null,
                null,
                Which.ACTIVE,
                null,
                place instanceof RiskPlace.OfProgramme(ProgrammeId within) ? within : null,
                place instanceof RiskPlace.OfProject(ProjectId within) ? within : null,
                place instanceof RiskPlace.OfLocalProject(LocalProjectId within) ? within : null,
                null,
                null,
                null,
                false,
                false,
                Sort.WEIGHT);
    }

    /** The text as a pattern of SQL. */
    @Nullable
    String pattern() {
        return text == null || text.isBlank()
                ? null
                : "%" + text.strip().replace("\\", "\\\\").replace("%", "\\%").replace("_", "\\_") + "%";
    }

    @Nullable
    String kindName() {
        return kind == null ? null : kind.name();
    }

    int least() {
        return band == null ? Band.LOW.least() : band.least();
    }

    int most() {
        return band == null ? Band.HIGH.most() : band.most();
    }
}
