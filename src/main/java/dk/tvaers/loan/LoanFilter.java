package dk.tvaers.loan;

import dk.tvaers.kernel.MunicipalityCode;
import dk.tvaers.kernel.ProjectId;
import dk.tvaers.loan.specialist.SpecialistId;
import org.jspecify.annotations.Nullable;

/**
 * What narrows the loans; null narrows nothing.
 *
 * @param text a part of the request's title
 * @param municipality on either side
 * @param specialist only among the loans that the reader sees wholly
 */
public record LoanFilter(
        @Nullable String text,
        Which which,
        @Nullable LoanState state,
        @Nullable MunicipalityCode municipality,
        @Nullable ProjectId project,
        @Nullable LoanRequestId request,
        @Nullable SpecialistId specialist,
        Sort sort) {

    public static final LoanFilter ALL = new LoanFilter(null, Which.ALL, null, null, null, null, null, Sort.NEWEST);
    public static final LoanFilter LIVE = new LoanFilter(null, Which.LIVE, null, null, null, null, null, Sort.FROM);

    /** In which part of the life. */
    public enum Which {
        ALL,
        /** Offered, approved by one side, active, disputed, settled. */
        LIVE,
        /** Closed, rejected, withdrawn. */
        OVER
    }

    /** Those that are alike stand by their first day, newest last, and then by number. */
    public enum Sort {
        NEWEST,
        FROM,
        FROM_DOWN,
        TO,
        TO_DOWN,
        TITLE,
        TITLE_DOWN,
        LENDER,
        LENDER_DOWN,
        BORROWER,
        BORROWER_DOWN,
        STATE,
        STATE_DOWN
    }

    public LoanFilter sorted(Sort order) {
        return new LoanFilter(text, which, state, municipality, project, request, specialist, order);
    }

    /** All whose request has the text in its title, the newest first. */
    public static LoanFilter named(String text) {
        return new LoanFilter(text, Which.ALL, null, null, null, null, null, Sort.NEWEST);
    }

    public static LoanFilter of(LoanRequestId request) {
        return new LoanFilter(null, Which.ALL, null, null, null, request, null, Sort.FROM);
    }

    @Nullable
    String stateName() {
        return state == null ? null : state.name();
    }

    @Nullable
    String pattern() {
        return pattern(text);
    }

    /** A part of a text as a pattern of SQL. */
    static @Nullable String pattern(@Nullable String text) {
        return text == null || text.isBlank()
                ? null
                : "%" + text.strip().replace("\\", "\\\\").replace("%", "\\%").replace("_", "\\_") + "%";
    }
}
