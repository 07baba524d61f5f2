package dk.tvaers.programme.ui;

import dk.tvaers.kernel.ProgrammeId;
import dk.tvaers.kit.Texts;
import dk.tvaers.kit.ui.FormFields;
import dk.tvaers.kit.ui.FormValues;
import dk.tvaers.programme.ProgrammeItem;
import dk.tvaers.programme.ProjectData;
import dk.tvaers.programme.ProjectDetails;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** A project's facts as fields. */
final class ProjectForm {

    static final String PROGRAMME = "programme";

    private ProjectForm() {}

    /** @param programmes those it may belong to */
    static FormFields fields(Texts texts, List<ProgrammeItem> programmes) {
        Map<String, String> options = new LinkedHashMap<>();
        programmes.forEach(programme -> options.put(programme.id().toString(), programme.name()));
        FormFields fields = new FormFields(texts);
        fields.choice(PROGRAMME, texts.get("programme.programme"), options);
        fields.text("code", texts.get("programme.code"), 20).setHelperText(texts.get("programme.code.help"));
        fields.text("shortName", texts.get("programme.short-name"), 60);
        fields.text("fullName", texts.get("programme.full-name"), 200).addClassName("wide");
        fields.text("kind", texts.get("programme.kind"), 60);
        fields.text("replaces", texts.get("programme.replaces"), 200);
        fields.text("supplier", texts.get("programme.supplier"), 120);
        fields.longText("milestones", texts.get("programme.milestones"), 10_000);
        fields.longText("outcome", texts.get("programme.outcome"), 10_000);
        return fields;
    }

    static Map<String, String> values(ProjectDetails project) {
        Map<String, String> values = new LinkedHashMap<>();
        values.put(PROGRAMME, project.programmeId().toString());
        values.put("code", project.code());
        values.put("shortName", project.shortName());
        values.put("fullName", project.fullName());
        put(values, "kind", project.kind());
        put(values, "replaces", project.replacesSystem());
        put(values, "supplier", project.supplier());
        put(values, "milestones", project.milestones());
        put(values, "outcome", project.outcome());
        return values;
    }

    static ProgrammeId programme(FormValues values) {
        return ProgrammeId.of(values.required(PROGRAMME));
    }

    static ProjectData data(FormValues values) {
        return new ProjectData(
                values.text("code").strip(),
                values.text("shortName"),
                values.text("fullName"),
                values.orNull("kind"),
                values.orNull("replaces"),
                values.orNull("supplier"),
                values.orNull("milestones"),
                values.orNull("outcome"));
    }

    private static void put(Map<String, String> values, String field, @Nullable String value) {
        values.put(field, Objects.requireNonNullElse(value, ""));
    }
}
