package dk.tvaers.loan;

import dk.tvaers.kernel.Money;
import dk.tvaers.kernel.MunicipalityCode;
import java.util.List;

/**
 * Who approves a loan for a side today.
 *
 * @param limit up to which the programme leader approves
 * @param aboveLimit whether the total is above it, so that only the director approves
 * @param names of those who may
 */
public record LoanApprover(
        Side side, MunicipalityCode municipality, Money limit, boolean aboveLimit, List<String> names) {}
