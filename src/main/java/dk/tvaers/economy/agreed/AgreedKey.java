package dk.tvaers.economy.agreed;

import dk.tvaers.economy.key.AllocationKey;

/**
 * The key that holds on a day.
 *
 * @param number of the version, which whoever shares by it keeps
 */
public record AgreedKey(AllocationKeyId id, String name, int number, AllocationKey key) {}
