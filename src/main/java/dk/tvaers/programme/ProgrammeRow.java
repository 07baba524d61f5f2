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
        @Version @Nullable Long version) {

    ProgrammeRow with(ProgrammeData data) {
        return new ProgrammeRow(
                id,
                collaborationId,
                data.name(),
                data.purpose(),
                data.period().from(),
                data.period().to(),
                version);
    }

    ProgrammeRow until(@Nullable LocalDate lastDay) {
        return new ProgrammeRow(id, collaborationId, name, purpose, fromOn, lastDay, version);
    }

    boolean activeOn(LocalDate date) {
        return toOn == null || !date.isAfter(toOn);
    }
}
