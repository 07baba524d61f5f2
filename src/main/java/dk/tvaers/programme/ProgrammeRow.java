package dk.tvaers.programme;

import dk.tvaers.kernel.ProgrammeId;
import io.micronaut.data.annotation.AutoPopulated;
import io.micronaut.data.annotation.Id;
import io.micronaut.data.annotation.MappedEntity;
import io.micronaut.data.annotation.TenantId;
import io.micronaut.data.annotation.Version;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

@MappedEntity("programme")
record ProgrammeRow(
        @Id ProgrammeId id,

        @TenantId @AutoPopulated(updatable = false) @Nullable
        Long collaborationId,

        String name,
        @Nullable String purpose,
        LocalDate fromOn,
        @Nullable LocalDate toOn,
        @Version @Nullable Long version) {}
