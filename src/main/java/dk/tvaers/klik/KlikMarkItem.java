package dk.tvaers.klik;

import dk.tvaers.kernel.LocalProjectId;
import dk.tvaers.kernel.MunicipalityCode;
import dk.tvaers.kernel.ProjectId;
import io.micronaut.core.annotation.Introspected;
import io.micronaut.data.annotation.MappedProperty;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A task in one municipality.
 *
 * @param mark null while it is open
 * @param version 0 while nobody has marked it
 */
@Introspected
public record KlikMarkItem(
        @MappedProperty KlikTaskId taskId,
        String number,
        String title,
        @Nullable String link,
        boolean listed,
        @MappedProperty LocalProjectId localProjectId,
        MunicipalityCode code,
        String municipalityName,
        @MappedProperty ProjectId projectId,
        String projectName,
        @Nullable Mark mark,
        @Nullable LocalDate markedOn,
        @Nullable String markedBy,
        long version) {}
