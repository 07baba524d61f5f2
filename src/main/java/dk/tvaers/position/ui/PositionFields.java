package dk.tvaers.position.ui;

import dk.tvaers.kernel.Now;
import dk.tvaers.kernel.ProgrammeId;
import dk.tvaers.kernel.ProjectId;
import dk.tvaers.kit.ui.FormFields;
import dk.tvaers.kit.ui.FormValues;
import dk.tvaers.kit.ui.RecordForm;
import dk.tvaers.position.PositionData;
import dk.tvaers.position.PositionItem;
import dk.tvaers.programme.Programmes;
import dk.tvaers.programme.Projects;
import jakarta.inject.Singleton;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;

/** The fields of a question, the same when it is raised and when it is changed. */
@Singleton
final class PositionFields {

    private final Programmes programmes;
    private final Projects projects;

    PositionFields(Programmes programmes, Projects projects) {
        this.programmes = programmes;
        this.projects = projects;
    }

    void add(FormFields fields, PositionWords words) {
        fields.text("question", words.get("question"), PositionData.LONGEST_QUESTION)
                .addClassName("wide");
        fields.text("recipient", words.get("recipient"), PositionData.LONGEST_PARTY)
                .setHelperText(words.get("recipient.help"));
        fields.date("deadline", words.get("deadline")).setHelperText(words.get("deadline.help"));
        Map<String, String> inProgramme = new LinkedHashMap<>();
        programmes.list().stream()
                .filter(each -> each.activeOn(Now.today()))
                .forEach(each -> inProgramme.put(each.id().toString(), each.name()));
        fields.choice("programme", words.get("programme"), inProgramme).setClearButtonVisible(true);
        Map<String, String> inProject = new LinkedHashMap<>();
        projects.list().forEach(each -> inProject.put(each.id().toString(), each.shortName()));
        fields.choice("project", words.get("project"), inProject).setClearButtonVisible(true);
        fields.longText("background", words.get("background"), PositionData.LONGEST_BACKGROUND);
    }

    static PositionData data(FormValues values) {
        String programme = values.orNull("programme");
        String project = values.orNull("project");
        return new PositionData(
                values.text("question"),
                values.orNull("background"),
                values.text("recipient"),
                programme == null ? null : ProgrammeId.of(programme),
                project == null ? null : ProjectId.of(project),
                values.date("deadline"));
    }

    static RecordForm.Read read(PositionItem position) {
        return new RecordForm.Read(
                position.version(),
                Map.of(
                        "question", position.question(),
                        "recipient", position.recipient(),
                        "deadline", Objects.toString(position.deadline(), ""),
                        "programme", Objects.toString(position.programmeId(), ""),
                        "project", Objects.toString(position.projectId(), ""),
                        "background", Objects.toString(position.background(), "")));
    }
}
