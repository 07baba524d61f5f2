package dk.tvaers.economy.settlement;

import dk.tvaers.kernel.MunicipalityCode;
import dk.tvaers.kernel.Now;
import io.micronaut.core.annotation.Introspected;
import io.micronaut.data.annotation.MappedProperty;
import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A settlement, and the issue of it that was sent last.
 *
 * @param quarter 0 for the whole year
 * @param runningNumber 1, and more for what supplements what is locked already
 * @param carryOver whether balances are carried over to the next year and not invoiced
 * @param sent whether the newest issue waits for answers, or is locked
 * @param issueNumber 0 as long as it was never sent
 * @param digest of what was sent last; who answers names it
 * @param deadlineOn the last day for objections
 * @param silenceAccepts whether no answer by the deadline counts as no objection
 * @param leftOut how many costs and lenders' hours are not in it
 * @param asked how many municipalities are to answer
 * @param approved how many have approved
 * @param objected how many have objected and not approved since
 * @param version of the settlement
 */
@Introspected
public record SettlementItem(
        @MappedProperty SettlementId id,
        int year,
        int quarter,
        int runningNumber,
        boolean carryOver,
        @Nullable String note,
        boolean sent,
        @Nullable LocalDate calledOffOn,
        @MappedProperty @Nullable IssueId issue,
        int issueNumber,
        @Nullable String digest,
        @MappedProperty @Nullable MunicipalityCode host,
        @Nullable LocalDate deadlineOn,
        @Nullable Boolean silenceAccepts,
        @Nullable Boolean withinBudget,
        @Nullable Integer leftOut,
        @Nullable Instant sentAt,
        @Nullable String sentBy,
        @Nullable Instant lockedAt,
        @Nullable String lockedBy,
        long asked,
        long approved,
        long objected,
        long version) {

    public SettlementPeriod period() {
        return new SettlementPeriod(year, quarter);
    }

    /** {@code AFR-2026-1}, {@code AFR-2026-K2-1}: the same in both languages, for finance and archives to find it by. */
    public String reference() {
        return "AFR-" + year + (period().isOnAccount() ? "-K" + quarter : "") + "-" + runningNumber;
    }

    public SettlementState state() {
        if (lockedAt != null) {
            return SettlementState.LOCKED;
        }
        if (calledOffOn != null) {
            return SettlementState.CALLED_OFF;
        }
        return sent ? SettlementState.SENT : SettlementState.DRAFT;
    }

    /** Whether silence counts as no objection by now. */
    public boolean isSilenceAccepted() {
        return Boolean.TRUE.equals(silenceAccepts)
                && Boolean.TRUE.equals(withinBudget)
                && deadlineOn != null
                && Now.today().isAfter(deadlineOn);
    }
}
