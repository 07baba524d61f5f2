package dk.tvaers.collaboration;

import dk.tvaers.kernel.MunicipalityCode;
import io.micronaut.data.annotation.AutoPopulated;
import io.micronaut.data.annotation.Id;
import io.micronaut.data.annotation.MappedEntity;
import io.micronaut.data.annotation.TenantId;
import org.jspecify.annotations.Nullable;

/** A municipality that the collaboration knows, whether it is a member today or not. */
@MappedEntity("member")
record MemberRow(
        @Id MunicipalityCode municipalityCode,

        @TenantId @AutoPopulated(updatable = false) @Nullable
        Long collaborationId) {}
