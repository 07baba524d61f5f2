package dk.tvaers.status;

import dk.tvaers.kernel.ProgrammeId;
import dk.tvaers.kernel.ProjectId;
import io.micronaut.core.annotation.Introspected;

/** A project as a column of the overview. */
@Introspected
record ProjectLine(ProjectId id, ProgrammeId programme, String code, String shortName) {}
