package dk.tvaers.plan.ui;

import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.QueryParameters;
import dk.tvaers.access.CollaborationRef;
import dk.tvaers.kernel.LocalProjectId;
import dk.tvaers.kernel.PortalException;
import dk.tvaers.kernel.ProgrammeId;
import dk.tvaers.kernel.ProjectId;
import dk.tvaers.kit.ui.Places;
import dk.tvaers.plan.BaselineId;
import dk.tvaers.plan.MilestoneId;
import dk.tvaers.plan.WaveId;
import java.util.Optional;
import java.util.function.Function;

/** Where in the open collaboration the plan is read and kept. */
record PlanAddresses(CollaborationRef collaboration) {

    static final String PLAN = "plan";
    static final String TIME_LINE = PLAN + "/tidslinje";
    static final String SLIPS = PLAN + "/skred";
    static final String MILESTONE = "milepaele/:milestone";
    static final String EDIT_MILESTONE = MILESTONE + "/ret";
    static final String MOVE = MILESTONE + "/flyt";
    static final String LOCAL_DATE = MILESTONE + "/dato";
    static final String NEW_MILESTONE = "projekter/:project/milepael";
    static final String NEW_WAVE = "projekter/:project/boelge";
    static final String WAVE = "boelger/:wave";
    static final String PHASES = "programmer/:programme/faser";
    static final String BASELINES = "programmer/:programme/basisplaner";
    static final String BASELINE = "basisplaner/:baseline";

    /** Which date of a milestone is meant: that of a wave or of a local project. */
    static final String WAVE_ASKED = "boelge";

    static final String LOCAL_ASKED = "lokalt";

    String plan() {
        return Places.address(collaboration, PLAN);
    }

    /** One of the pages that show the plan, in that state. */
    String page(String path, PlanAddress state) {
        return Places.address(collaboration, path) + state.query();
    }

    /** Where milestones are, to which an id is added. */
    String milestones() {
        return Places.address(collaboration, "milepaele/");
    }

    String localProjects() {
        return Places.address(collaboration, "lokale-projekter/");
    }

    String waves() {
        return Places.address(collaboration, "boelger/");
    }

    String plan(ProgrammeId programme) {
        return plan() + "?program=" + programme;
    }

    String milestone(MilestoneId id) {
        return Places.address(collaboration, "milepaele/" + id);
    }

    String editMilestone(MilestoneId id) {
        return milestone(id) + "/ret";
    }

    String move(MilestoneId id) {
        return milestone(id) + "/flyt";
    }

    String move(MilestoneId id, WaveId wave) {
        return move(id) + "?" + WAVE_ASKED + "=" + wave;
    }

    String move(MilestoneId id, LocalProjectId local) {
        return move(id) + "?" + LOCAL_ASKED + "=" + local;
    }

    String localDate(MilestoneId id, LocalProjectId local) {
        return milestone(id) + "/dato?" + LOCAL_ASKED + "=" + local;
    }

    String newMilestone(ProjectId project) {
        return project(project) + "/milepael";
    }

    String newWave(ProjectId project) {
        return project(project) + "/boelge";
    }

    String wave(WaveId id) {
        return Places.address(collaboration, "boelger/" + id);
    }

    String phases(ProgrammeId programme) {
        return programme(programme) + "/faser";
    }

    String baselines(ProgrammeId programme) {
        return programme(programme) + "/basisplaner";
    }

    String baseline(BaselineId id) {
        return Places.address(collaboration, "basisplaner/" + id);
    }

    String project(ProjectId id) {
        return Places.address(collaboration, "projekter/" + id);
    }

    String programme(ProgrammeId id) {
        return Places.address(collaboration, "programmer/" + id);
    }

    String localProject(LocalProjectId id) {
        return Places.address(collaboration, "lokale-projekter/" + id);
    }

    static MilestoneId milestone(BeforeEnterEvent event) {
        return MilestoneId.of(parameter(event, "milestone"));
    }

    static ProjectId project(BeforeEnterEvent event) {
        return ProjectId.of(parameter(event, "project"));
    }

    static ProgrammeId programme(BeforeEnterEvent event) {
        return ProgrammeId.of(parameter(event, "programme"));
    }

    static WaveId wave(BeforeEnterEvent event) {
        return WaveId.of(parameter(event, "wave"));
    }

    static BaselineId baseline(BeforeEnterEvent event) {
        return BaselineId.of(parameter(event, "baseline"));
    }

    /** What the query of an address names; empty when it cannot be an id. */
    static <I> Optional<I> asked(QueryParameters query, String name, Function<String, I> type) {
        try {
            return query.getSingleParameter(name).map(type);
        } catch (PortalException unreadable) {
            return Optional.empty();
        }
    }

    private static String parameter(BeforeEnterEvent event, String name) {
        return event.getRouteParameters().get(name).orElse("");
    }
}
