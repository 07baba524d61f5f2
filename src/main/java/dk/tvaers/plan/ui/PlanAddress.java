package dk.tvaers.plan.ui;

import com.vaadin.flow.router.QueryParameters;
import dk.tvaers.kernel.MunicipalityCode;
import dk.tvaers.kernel.ProgrammeId;
import dk.tvaers.kernel.ProjectId;
import dk.tvaers.kit.ui.PageLinks;
import dk.tvaers.plan.BaselineId;
import dk.tvaers.plan.PhaseId;
import dk.tvaers.plan.PlanFilter;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * The state of the plan as it stands in the address.
 *
 * @param programme null for the first one
 * @param baseline whose dates stand beside; null for the newest
 * @param page counted from 0; in the address from 1
 */
record PlanAddress(
        @Nullable ProgrammeId programme,
        @Nullable ProjectId project,
        @Nullable PhaseId phase,
        @Nullable MunicipalityCode municipality,
        boolean overdue,
        @Nullable BaselineId baseline,
        int page) {

    /** Reads an address; what cannot be read in it narrows nothing. */
    static PlanAddress of(QueryParameters query) {
        return new PlanAddress(
                PlanAddresses.asked(query, "program", ProgrammeId::of).orElse(null),
                PlanAddresses.asked(query, "projekt", ProjectId::of).orElse(null),
                PlanAddresses.asked(query, "fase", PhaseId::of).orElse(null),
                PlanAddresses.asked(query, "kommune", MunicipalityCode::of).orElse(null),
                query.getSingleParameter("vis").filter("overskredet"::equals).isPresent(),
                PlanAddresses.asked(query, "basisplan", BaselineId::of).orElse(null),
                PageLinks.page(query.getSingleParameter("side")));
    }

    PlanFilter filter(ProgrammeId chosen) {
        return new PlanFilter(chosen, project, phase, municipality, overdue);
    }

    QueryParameters parameters() {
        Map<String, String> found = new LinkedHashMap<>();
        put(found, "program", programme);
        put(found, "projekt", project);
        put(found, "fase", phase);
        put(found, "kommune", municipality);
        if (overdue) {
            found.put("vis", "overskredet");
        }
        put(found, "basisplan", baseline);
        if (page > 0) {
            found.put("side", String.valueOf(page + 1));
        }
        return QueryParameters.simple(found);
    }

    PlanAddress turned(int to) {
        return new PlanAddress(programme, project, phase, municipality, overdue, baseline, to);
    }

    private static void put(Map<String, String> found, String name, @Nullable Object value) {
        if (value != null) {
            found.put(name, value.toString());
        }
    }
}
