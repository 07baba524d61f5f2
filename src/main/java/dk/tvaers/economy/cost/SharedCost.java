package dk.tvaers.economy.cost;

import dk.tvaers.economy.agreed.AgreedKey;
import dk.tvaers.economy.key.Allocation;
import dk.tvaers.kernel.Money;
import java.util.List;

/**
 * How a cost is shared by its key, as things stand.
 *
 * @param key that holds on the last day that the cost is for
 * @param amount what is shared: paid, else expected
 * @param shares those that the reader sees, lowest municipality code first
 * @param members how many there are in all
 */
public record SharedCost(AgreedKey key, Money amount, List<Allocation.Share> shares, int members) {}
