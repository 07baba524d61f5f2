package dk.tvaers.economy.cost;

import dk.tvaers.kernel.MunicipalityCode;
import dk.tvaers.kernel.ProgrammeId;
import dk.tvaers.kernel.ProjectId;
import org.jspecify.annotations.Nullable;

/**
 * What costs are shown.
 *
 * @param year of their days
 * @param text a part of the title, the supplier or the voucher's number
 * @param programme those for it and for its projects
 */
public record CostFilter(
        int year,
        @Nullable String text,
        @Nullable CostTypeId type,
        @Nullable ProgrammeId programme,
        @Nullable ProjectId project,
        @Nullable MunicipalityCode payer,
        Which which,
        Sort sort) {

    /** Which of them by how they are paid and what is known. */
    public enum Which {
        ALL,
        /** Those that are settled among the members. */
        SHARED,
        /** Those that a municipality pays itself. */
        DIRECT,
        /** Those of which it is not known what was paid. */
        UNPAID,
        /** Those with an amount that is unknown. */
        UNKNOWN
    }

    public enum Sort {
        PERIOD,
        PERIOD_LAST,
        TITLE,
        TITLE_DOWN,
        ACTUAL,
        ACTUAL_LEAST
    }

    public static CostFilter of(int year) {
        return new CostFilter(year, null, null, null, null, null, Which.ALL, Sort.PERIOD);
    }

    public CostFilter in(int other) {
        return new CostFilter(other, text, type, programme, project, payer, which, sort);
    }

    public CostFilter ofType(CostTypeId one) {
        return new CostFilter(year, text, one, programme, project, payer, which, sort);
    }

    public CostFilter sorted(Sort by) {
        return new CostFilter(year, text, type, programme, project, payer, which, by);
    }

    /** Whether it leaves out any of the year. */
    public boolean narrows() {
        return pattern() != null
                || type != null
                || programme != null
                || project != null
                || payer != null
                || which != Which.ALL;
    }

    @Nullable
    String pattern() {
        if (text == null || text.isBlank()) {
            return null;
        }
        return "%" + text.strip().replace("\\", "\\\\").replace("%", "\\%").replace("_", "\\_") + "%";
    }
}
