package dk.tvaers.economy.settlement;

import dk.tvaers.economy.key.Allocation;
import java.util.List;

/**
 * How the shares of a line come about.
 *
 * @param issueNumber of the issue that the line is of
 * @param shares of the municipalities that the reader sees; empty for what an earlier settlement brings
 */
public record LineCalculation(
        SettlementId settlement, int issueNumber, SettlementLine line, List<Allocation.Share> shares) {}
