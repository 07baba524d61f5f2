package dk.tvaers.economy.cost;

import dk.tvaers.kernel.MunicipalityCode;
import io.micronaut.core.annotation.Introspected;
import io.micronaut.data.annotation.MappedProperty;
import org.jspecify.annotations.Nullable;

/**
 * In which account of its own a member books a type of cost.
 *
 * @param account as the municipality writes it; null while it has said none
 * @param version 0 while it has said none
 */
@Introspected
public record CostAccountItem(
        @MappedProperty MunicipalityCode municipality,
        String shortName,
        @Nullable String account,
        long version) {}
