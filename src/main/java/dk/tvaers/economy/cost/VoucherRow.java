package dk.tvaers.economy.cost;

import dk.tvaers.kernel.PersonId;
import dk.tvaers.kit.files.FileId;
import io.micronaut.data.annotation.AutoPopulated;
import io.micronaut.data.annotation.Id;
import io.micronaut.data.annotation.MappedEntity;
import io.micronaut.data.annotation.TenantId;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

@MappedEntity("cost_voucher")
record VoucherRow(
        @Id VoucherId id,

        @TenantId @AutoPopulated(updatable = false) @Nullable
        Long collaborationId,

        CostLineId costLineId,
        FileId fileId,
        Instant addedAt,
        PersonId addedBy) {}
