package dk.tvaers.risk;

import dk.tvaers.kernel.Id;
import dk.tvaers.kernel.LocalProjectId;
import dk.tvaers.kernel.ProgrammeId;
import dk.tvaers.kernel.ProjectId;

/** Of what something is a risk. Those of a programme or a project are joint; a local project's is its municipality's. */
public sealed interface RiskPlace {

    Id id();

    record OfProgramme(ProgrammeId id) implements RiskPlace {}

    record OfProject(ProjectId id) implements RiskPlace {}

    record OfLocalProject(LocalProjectId id) implements RiskPlace {}
}
