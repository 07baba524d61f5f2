package dk.tvaers.loan;

import dk.tvaers.kernel.MunicipalityCode;
import dk.tvaers.kernel.ProjectId;
import dk.tvaers.loan.specialist.CatalogueEntryId;
import org.jspecify.annotations.Nullable;

/**
 * What narrows the requests; null narrows nothing.
 *
 * @param text a part of the title
 */
public record LoanRequestFilter(
        @Nullable String text,
        @Nullable RequestState state,
        @Nullable MunicipalityCode municipality,
        @Nullable ProjectId project,
        @Nullable CatalogueEntryId competence,
        Sort sort) {

    public static final LoanRequestFilter OPEN =
            new LoanRequestFilter(null, RequestState.OPEN, null, null, null, Sort.FROM);
    public static final LoanRequestFilter ALL = new LoanRequestFilter(null, null, null, null, null, Sort.NEWEST);

    /** Those that are alike stand by their first day and then by title; of URGENCY the most urgent first. */
    public enum Sort {
        NEWEST,
        FROM,
        FROM_DOWN,
        HOURS,
        HOURS_DOWN,
        TITLE,
        TITLE_DOWN,
        MUNICIPALITY,
        MUNICIPALITY_DOWN,
        URGENCY,
        URGENCY_DOWN
    }

    /** All with the text in their title, the newest first. */
    public static LoanRequestFilter named(String text) {
        return new LoanRequestFilter(text, null, null, null, null, Sort.NEWEST);
    }

    public LoanRequestFilter sorted(Sort order) {
        return new LoanRequestFilter(text, state, municipality, project, competence, order);
    }

    @Nullable
    String stateName() {
        return state == null ? null : state.name();
    }

    @Nullable
    String pattern() {
        return LoanFilter.pattern(text);
    }
}
