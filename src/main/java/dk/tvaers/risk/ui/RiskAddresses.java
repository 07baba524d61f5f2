package dk.tvaers.risk.ui;

import com.vaadin.flow.router.BeforeEnterEvent;
import dk.tvaers.access.CollaborationRef;
import dk.tvaers.kernel.LocalProjectId;
import dk.tvaers.kernel.NotFound;
import dk.tvaers.kernel.ProgrammeId;
import dk.tvaers.kernel.ProjectId;
import dk.tvaers.kit.ui.Places;
import dk.tvaers.risk.RiskId;
import dk.tvaers.risk.RiskPlace;
import dk.tvaers.risk.Risks;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Where in the open collaboration risks are found. */
record RiskAddresses(CollaborationRef collaboration) {

    static final String RISKS = Risks.PATH;
    static final String MATRIX = Risks.PATH + "/matrix";
    static final String NEW = Risks.PATH + "/opret";
    static final String RISK = Risks.PATH + "/:risk";
    static final String EDIT = Risks.PATH + "/:risk/ret";

    /** Of what a new one is to be: {@code sted=lokalt.0HZ…}. */
    static final String PLACE = "sted";

    private static final String PROGRAMME = "program.";
    private static final String PROJECT = "projekt.";
    private static final String LOCAL = "lokalt.";

    String risks() {
        return Places.address(collaboration, RISKS);
    }

    String risks(RisksAddress state) {
        return withQuery(risks(), state);
    }

    String matrix(RisksAddress state) {
        return withQuery(Places.address(collaboration, MATRIX), state);
    }

    String risk(RiskId id) {
        return risks() + "/" + id;
    }

    String edit(RiskId id) {
        return risk(id) + "/ret";
    }

    String add(@Nullable RiskPlace place) {
        return Places.address(collaboration, NEW) + (place == null ? "" : "?" + PLACE + "=" + text(place));
    }

    /** The page of what it is a risk of. */
    String place(RiskPlace place) {
        return Places.address(
                collaboration,
                switch (place) {
                    case RiskPlace.OfProgramme programme -> "programmer/" + programme.id();
                    case RiskPlace.OfProject project -> "projekter/" + project.id();
                    case RiskPlace.OfLocalProject local -> "lokale-projekter/" + local.id();
                });
    }

    static String text(RiskPlace place) {
        return switch (place) {
            case RiskPlace.OfProgramme programme -> PROGRAMME + programme.id();
            case RiskPlace.OfProject project -> PROJECT + project.id();
            case RiskPlace.OfLocalProject local -> LOCAL + local.id();
        };
    }

    /** @throws NotFound when it names no place */
    static RiskPlace place(String text) {
        if (text.startsWith(PROGRAMME)) {
            return new RiskPlace.OfProgramme(ProgrammeId.of(text.substring(PROGRAMME.length())));
        }
        if (text.startsWith(PROJECT)) {
            return new RiskPlace.OfProject(ProjectId.of(text.substring(PROJECT.length())));
        }
        if (text.startsWith(LOCAL)) {
            return new RiskPlace.OfLocalProject(LocalProjectId.of(text.substring(LOCAL.length())));
        }
        throw new NotFound();
    }

    /** @throws NotFound when the address names something that is no place */
    static Optional<RiskPlace> place(BeforeEnterEvent event) {
        return event.getLocation()
                .getQueryParameters()
                .getSingleParameter(PLACE)
                .map(RiskAddresses::place);
    }

    /** @throws NotFound when the address holds nothing that can be an id */
    static RiskId risk(BeforeEnterEvent event) {
        return RiskId.of(event.getRouteParameters().get("risk").orElse(""));
    }

    private static String withQuery(String address, RisksAddress state) {
        String query = state.parameters().getQueryString();
        return query.isEmpty() ? address : address + "?" + query;
    }
}
