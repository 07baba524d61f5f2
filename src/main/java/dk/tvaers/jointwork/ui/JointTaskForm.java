package dk.tvaers.jointwork.ui;

import dk.tvaers.jointwork.JointTaskData;
import dk.tvaers.jointwork.JointTaskItem;
import dk.tvaers.kernel.Invalid;
import dk.tvaers.kernel.MunicipalityCode;
import dk.tvaers.kernel.ProjectId;
import dk.tvaers.kit.Texts;
import dk.tvaers.kit.ui.FormFields;
import dk.tvaers.kit.ui.FormValues;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;

/** What is said of a joint task, as fields. */
final class JointTaskForm {

    static final String PROJECT = "project";
    private static final String NAME = "name";
    private static final String TEXT = "text";
    private static final String MUNICIPALITY = "municipality";
    private static final String PARTICIPANTS = "participants";
    private static final String DEADLINE = "deadline";
    private static final String BETWEEN = ",";

    private final FormFields fields;

    /** @param municipalities those that can be chosen */
    JointTaskForm(Texts texts, Map<MunicipalityCode, String> municipalities, Map<ProjectId, String> projects) {
        fields = new FormFields(texts);
        fields.text(NAME, texts.get("jointwork.name"), JointTaskData.NAME_LENGTH)
                .addClassName("wide");
        Map<String, String> codes = new LinkedHashMap<>();
        municipalities.forEach((code, name) -> codes.put(code.value(), name));
        fields.choice(MUNICIPALITY, texts.get("jointwork.municipality"), codes);
        fields.date(DEADLINE, texts.get("jointwork.deadline"));
        Map<String, String> known = new LinkedHashMap<>();
        projects.forEach((id, name) -> known.put(id.toString(), name));
        fields.choice(PROJECT, texts.get("jointwork.project"), known).setClearButtonVisible(true);
        fields.several(PARTICIPANTS, texts.get("jointwork.participants"), codes);
        fields.longText(TEXT, texts.get("jointwork.text"), JointTaskData.TEXT_LENGTH);
    }

    FormFields fields() {
        return fields;
    }

    static Map<String, String> values(JointTaskItem task) {
        return Map.of(
                NAME,
                task.name(),
                TEXT,
                Objects.requireNonNullElse(task.text(), ""),
                MUNICIPALITY,
                Objects.toString(task.municipalityCode(), ""),
                PARTICIPANTS,
                task.participants().stream().map(MunicipalityCode::value).collect(Collectors.joining(BETWEEN)),
                DEADLINE,
                task.deadline().toString(),
                PROJECT,
                Objects.toString(task.projectId(), ""));
    }

    /** @throws Invalid when something is missing */
    static JointTaskData data(FormValues values) {
        String project = values.orNull(PROJECT);
        new Invalid.Collector()
                .check(values.orNull(NAME) != null, NAME, "error.required")
                .check(values.orNull(MUNICIPALITY) != null, MUNICIPALITY, "error.required")
                .check(values.orNull(DEADLINE) != null, DEADLINE, "error.required")
                .throwIfAny();
        return new JointTaskData(
                values.required(NAME),
                values.orNull(TEXT),
                MunicipalityCode.of(values.required(MUNICIPALITY)),
                values.several(PARTICIPANTS).stream().map(MunicipalityCode::of).collect(Collectors.toSet()),
                values.requiredDate(DEADLINE),
                project == null ? null : ProjectId.of(project));
    }
}
