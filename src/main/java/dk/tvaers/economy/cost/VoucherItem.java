package dk.tvaers.economy.cost;

import dk.tvaers.kit.files.FileId;
import io.micronaut.core.annotation.Introspected;
import io.micronaut.data.annotation.MappedProperty;
import java.time.Instant;

/**
 * A voucher (bilag) of a cost.
 *
 * @param size in bytes
 * @param addedBy the name of who put it there
 */
@Introspected
public record VoucherItem(
        @MappedProperty VoucherId id,
        @MappedProperty CostLineId cost,
        @MappedProperty FileId file,
        String fileName,
        String mediaType,
        long size,
        Instant addedAt,
        String addedBy) {}
