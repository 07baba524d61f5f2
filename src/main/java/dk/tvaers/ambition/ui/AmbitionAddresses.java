package dk.tvaers.ambition.ui;

import com.vaadin.flow.router.BeforeEnterEvent;
import dk.tvaers.access.CollaborationRef;
import dk.tvaers.ambition.AmbitionSurveyId;
import dk.tvaers.ambition.AmbitionSurveys;
import dk.tvaers.kernel.MunicipalityCode;
import dk.tvaers.kernel.NotFound;
import dk.tvaers.kernel.ProjectId;
import dk.tvaers.kit.ui.Places;

/** Where in the open collaboration ambitions are found. */
record AmbitionAddresses(CollaborationRef collaboration) {

    static final String SURVEYS = AmbitionSurveys.PATH;
    static final String OPEN = AmbitionSurveys.PATH + "/opret";
    static final String SURVEY = AmbitionSurveys.PATH + "/:ambitionSurvey";
    static final String DEADLINE = SURVEY + "/frist";
    static final String SHEET = AmbitionSurveys.PATH + "/:ambitionSurvey/kommuner/:municipality";
    static final String DECISIONS = AmbitionSurveys.PATH + "/projekter/:project";

    String surveys() {
        return Places.address(collaboration, SURVEYS);
    }

    String open() {
        return Places.address(collaboration, OPEN);
    }

    String survey(AmbitionSurveyId id) {
        return surveys() + "/" + id;
    }

    String deadline(AmbitionSurveyId id) {
        return survey(id) + "/frist";
    }

    String sheet(AmbitionSurveyId id, MunicipalityCode code) {
        return survey(id) + "/kommuner/" + code;
    }

    String decisions(ProjectId project) {
        return surveys() + "/projekter/" + project;
    }

    /** @throws NotFound when the address holds nothing that can be an id */
    static AmbitionSurveyId survey(BeforeEnterEvent event) {
        return AmbitionSurveyId.of(
                event.getRouteParameters().get("ambitionSurvey").orElse(""));
    }

    /** @throws NotFound when the address holds nothing that can be a municipality's code */
    static MunicipalityCode municipality(BeforeEnterEvent event) {
        String code = event.getRouteParameters().get("municipality").orElse("");
        if (!code.matches("[0-9]{3}")) {
            throw new NotFound();
        }
        return new MunicipalityCode(code);
    }

    /** @throws NotFound when the address holds nothing that can be an id */
    static ProjectId project(BeforeEnterEvent event) {
        return ProjectId.of(event.getRouteParameters().get("project").orElse(""));
    }
}
