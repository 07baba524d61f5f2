package dk.tvaers.jointwork.ui;

import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.QueryParameters;
import dk.tvaers.access.CollaborationRef;
import dk.tvaers.jointwork.JointTaskId;
import dk.tvaers.jointwork.SupportVisitId;
import dk.tvaers.kernel.MunicipalityCode;
import dk.tvaers.kernel.NotFound;
import dk.tvaers.kernel.PortalException;
import dk.tvaers.kernel.ProjectId;
import dk.tvaers.kit.ui.Places;
import java.util.Arrays;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** Where in the open collaboration joint tasks and visits are found, and what their addresses say. */
record JointWorkAddresses(CollaborationRef collaboration) {

    static final String TASKS = "samarbejdsopgaver";
    static final String TASK = "samarbejdsopgaver/:jointTask";
    static final String NEW_TASK = "samarbejdsopgaver/opret";
    static final String EDIT_TASK = "samarbejdsopgaver/:jointTask/ret";
    static final String VISITS = "styregruppebesoeg";
    static final String VISIT = "styregruppebesoeg/:supportVisit";
    static final String NEW_VISIT = "styregruppebesoeg/registrer";
    static final String EDIT_VISIT = "styregruppebesoeg/:supportVisit/ret";

    static final String PROJECT = "projekt";
    static final String MUNICIPALITY = "kommune";
    private static final String PAGE = "side";

    String tasks() {
        return Places.address(collaboration, TASKS);
    }

    String task(JointTaskId id) {
        return tasks() + "/" + id;
    }

    String editTask(JointTaskId id) {
        return task(id) + "/ret";
    }

    String newTask(@Nullable ProjectId project) {
        return Places.address(collaboration, NEW_TASK) + (project == null ? "" : "?" + PROJECT + "=" + project);
    }

    String project(ProjectId id) {
        return Places.address(collaboration, "projekter/" + id);
    }

    String visits() {
        return Places.address(collaboration, VISITS);
    }

    String visit(SupportVisitId id) {
        return visits() + "/" + id;
    }

    String editVisit(SupportVisitId id) {
        return visit(id) + "/ret";
    }

    String newVisit() {
        return Places.address(collaboration, NEW_VISIT);
    }

    /** @throws NotFound when the address holds nothing that can be an id */
    static JointTaskId task(BeforeEnterEvent event) {
        return JointTaskId.of(event.getRouteParameters().get("jointTask").orElse(""));
    }

    /** @throws NotFound when the address holds nothing that can be an id */
    static SupportVisitId visit(BeforeEnterEvent event) {
        return SupportVisitId.of(event.getRouteParameters().get("supportVisit").orElse(""));
    }

    static @Nullable ProjectId project(QueryParameters parameters) {
        return asked(parameters, PROJECT, ProjectId::of);
    }

    static @Nullable MunicipalityCode municipality(QueryParameters parameters) {
        return asked(parameters, MUNICIPALITY, MunicipalityCode::new);
    }

    /** Counted from 0; in the address from 1. */
    static int page(QueryParameters parameters) {
        return parameters
                        .getSingleParameter(PAGE)
                        .filter(text -> text.matches("[1-9][0-9]{0,5}"))
                        .map(Integer::valueOf)
                        .orElse(1)
                - 1;
    }

    static void putPage(Map<String, String> found, int page) {
        if (page > 0) {
            found.put(PAGE, String.valueOf(page + 1));
        }
    }

    static <E extends Enum<E>> Optional<E> word(QueryParameters parameters, String name, Class<E> type) {
        return parameters.getSingleParameter(name).flatMap(text -> Arrays.stream(type.getEnumConstants())
                .filter(each -> word(each).equals(text))
                .findFirst());
    }

    static String word(Enum<?> constant) {
        return constant.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    private static <T> @Nullable T asked(QueryParameters parameters, String name, Function<String, T> read) {
        try {
            return parameters.getSingleParameter(name).map(read).orElse(null);
        } catch (PortalException unreadable) {
            return null;
        }
    }
}
