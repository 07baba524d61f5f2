package dk.tvaers.loan;

import dk.tvaers.kernel.Money;
import dk.tvaers.kernel.MunicipalityCode;
import java.math.BigDecimal;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** What is shown before a loan is approved. It forbids nothing. */
public sealed interface LoanWarning {

    /**
     * The total nears or passes the EU threshold, below which law 655/2019 holds.
     *
     * @param ofPair whether it is the total of what the borrower lends of the lender within a year, not of this loan alone
     * @param over false from 80 percent of the threshold on, true above it
     */
    record Threshold(boolean ofPair, boolean over, Money total, Money threshold) implements LoanWarning {}

    /** The loan goes on when a municipality is no member any more, or begins before it is one. */
    record NoMember(MunicipalityCode municipality, @Nullable LocalDate lastDay) implements LoanWarning {}

    /**
     * The specialist is lent elsewhere too in a week.
     *
     * @param monday of the first such week
     * @param hours that all loans take in it
     * @param capacity what the specialist can be lent; null when nobody has said
     */
    record DoubleBooking(
            LocalDate monday, BigDecimal hours, @Nullable BigDecimal capacity) implements LoanWarning {}
}
