package dk.tvaers.exchange;

import dk.tvaers.kernel.PersonId;
import dk.tvaers.kernel.ProjectId;
import java.util.Map;
import java.util.Set;

/** The projects as those who look for persons choose among them. */
public interface ProjectPeople {

    /** The short names of all projects of the collaboration, by programme and in the programme's order. */
    Map<ProjectId, String> projects();

    /** Who is named as responsible for the project in some municipality. */
    Set<PersonId> namedIn(ProjectId project);
}
