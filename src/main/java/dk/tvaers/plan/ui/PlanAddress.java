package dk.tvaers.plan.ui;

import com.vaadin.flow.router.QueryParameters;
import dk.tvaers.kernel.MunicipalityCode;
import dk.tvaers.kernel.ProgrammeId;
import dk.tvaers.kernel.ProjectId;
import dk.tvaers.kit.ui.PageLinks;
import dk.tvaers.plan.BaselineId;
import dk.tvaers.plan.PhaseId;
import dk.tvaers.plan.PlanFilter;
import dk.tvaers.plan.WaveId;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * The state of the plan as it stands in the address: the table, the time line and the slips share it, so that who goes from
 * one to the other sees the same part of the plan.
 *
 * @param programme null for the first one
 * @param baseline whose dates stand beside; null for the newest
 * @param byMunicipality whether the time line has a municipality's projects together, not a project's municipalities
 * @param monthly whether slips are told by months, not by quarters
 * @param page counted from 0; in the address from 1
 */
record PlanAddress(
        @Nullable ProgrammeId programme,
        @Nullable ProjectId project,
        @Nullable PhaseId phase,
        @Nullable MunicipalityCode municipality,
        @Nullable WaveId wave,
        boolean overdue,
        @Nullable BaselineId baseline,
        boolean byMunicipality,
        boolean monthly,
        int page) {

    static final PlanAddress NONE = of((ProgrammeId) null);

    /** The whole plan of a programme. */
    static PlanAddress of(@Nullable ProgrammeId programme) {
        return new PlanAddress(programme, null, null, null, null, false, null, false, false, 0);
    }

    /** Reads an address; what cannot be read in it narrows nothing. */
    static PlanAddress of(QueryParameters query) {
        return new PlanAddress(
                PlanAddresses.asked(query, "program", ProgrammeId::of).orElse(null),
                PlanAddresses.asked(query, "projekt", ProjectId::of).orElse(null),
                PlanAddresses.asked(query, "fase", PhaseId::of).orElse(null),
                PlanAddresses.asked(query, "kommune", MunicipalityCode::of).orElse(null),
                PlanAddresses.asked(query, "boelge", WaveId::of).orElse(null),
                says(query, "vis", "overskredet"),
                PlanAddresses.asked(query, "basisplan", BaselineId::of).orElse(null),
                says(query, "efter", "kommune"),
                says(query, "periode", "maaned"),
                PageLinks.page(query.getSingleParameter("side")));
    }

    PlanFilter filter(ProgrammeId chosen) {
        return new PlanFilter(chosen, project, phase, municipality, wave, overdue);
    }

    QueryParameters parameters() {
        Map<String, String> found = new LinkedHashMap<>();
        put(found, "program", programme);
        put(found, "projekt", project);
        put(found, "fase", phase);
        put(found, "kommune", municipality);
        put(found, "boelge", wave);
        put(found, "vis", overdue ? "overskredet" : null);
        put(found, "basisplan", baseline);
        put(found, "efter", byMunicipality ? "kommune" : null);
        put(found, "periode", monthly ? "maaned" : null);
        put(found, "side", page > 0 ? page + 1 : null);
        return QueryParameters.simple(found);
    }

    /** As the end of an address; empty when it says nothing. */
    String query() {
        String query = parameters().getQueryString();
        return query.isEmpty() ? "" : "?" + query;
    }

    PlanAddress turned(int to) {
        return new PlanAddress(
                programme, project, phase, municipality, wave, overdue, baseline, byMunicipality, monthly, to);
    }

    PlanAddress beside(@Nullable BaselineId other) {
        return new PlanAddress(
                programme, project, phase, municipality, wave, overdue, other, byMunicipality, monthly, page);
    }

    private static boolean says(QueryParameters query, String name, String value) {
        return query.getSingleParameter(name).filter(value::equals).isPresent();
    }

    private static void put(Map<String, String> found, String name, @Nullable Object value) {
        if (value != null) {
            found.put(name, value.toString());
        }
    }
}
