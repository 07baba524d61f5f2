package dk.tvaers.loan;

import java.util.List;

/** The loans of one state on the board. */
public record BoardColumn(LoanState state, List<LoanItem> loans) {}
