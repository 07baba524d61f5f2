package dk.tvaers.exchange;

import dk.tvaers.kernel.Id;
import dk.tvaers.kernel.LocalProjectId;
import dk.tvaers.kernel.MunicipalityCode;
import dk.tvaers.kernel.ProjectId;
import java.util.Optional;

/** The wishes for help, from which a request for a loan may come. */
public interface HelpWanted {

    /** The type of a wish's id. */
    Class<? extends Id> kind();

    /**
     * An open wish.
     *
     * @param id its 13 characters
     * @return empty when there is no such wish, or it is closed
     */
    Optional<Wish> open(String id);

    /** What is wished, by which municipality, and for which of its local projects. */
    record Wish(String title, LocalProjectId localProject, ProjectId project, MunicipalityCode municipality) {}
}
