package dk.tvaers.economy.key;

import dk.tvaers.economy.key.Allocation.Share;
import dk.tvaers.kernel.Money;
import java.util.List;

/**
 * What a municipality that comes later buys itself into: what it pays is what the others get back together, to the øre.
 *
 * @param amount the earlier cost, as it was shared without the joiner
 * @param joiner what it pays, and how that comes about
 * @param returned what each of the others gets back, lowest municipality code first; the lines split what the joiner pays
 */
public record BuyIn(Money amount, Share joiner, List<Share> returned) {}
