package dk.tvaers.loan;

import dk.tvaers.kernel.MunicipalityCode;
import java.time.LocalDate;
import java.time.YearMonth;
import org.jspecify.annotations.Nullable;

/**
 * A loan that waits for the reader.
 *
 * @param next one of the steps that are the reader's to take
 * @param month which month is to be confirmed; null when none is
 * @param dispute the oldest that is open; null when none is
 */
public record WaitingLoan(
        LoanId id,
        String title,
        MunicipalityCode lender,
        String lenderName,
        MunicipalityCode borrower,
        String borrowerName,
        LocalDate to,
        NextStep next,
        @Nullable YearMonth month,
        @Nullable LoanDisputeId dispute) {}
