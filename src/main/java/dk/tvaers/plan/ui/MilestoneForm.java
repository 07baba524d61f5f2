package dk.tvaers.plan.ui;

import dk.tvaers.kit.Texts;
import dk.tvaers.kit.ui.FormFields;
import dk.tvaers.kit.ui.FormValues;
import dk.tvaers.plan.MilestoneData;
import dk.tvaers.plan.MilestoneItem;
import dk.tvaers.plan.PhaseId;
import dk.tvaers.plan.PhaseItem;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/** A milestone as fields. A supplier's date that is set is shown and not changed here: it is moved. */
final class MilestoneForm {

    private MilestoneForm() {}

    static FormFields fields(Texts texts, List<PhaseItem> phases, boolean dated) {
        FormFields fields = new FormFields(texts);
        fields.text("name", texts.get("plan.milestone.name"), MilestoneData.NAME_LENGTH);
        Map<String, String> options = new LinkedHashMap<>();
        phases.forEach(phase -> options.put(phase.id().toString(), phase.name()));
        fields.choice("phase", texts.get("plan.phase"), options);
        var date = fields.date("supplierOn", texts.get("plan.supplier-date"));
        date.setReadOnly(dated);
        date.setHelperText(texts.get(dated ? "plan.supplier-date.moved" : "plan.supplier-date.help"));
        return fields;
    }

    static Map<String, String> values(MilestoneItem milestone) {
        return Map.of(
                "name", milestone.name(),
                "phase", milestone.phaseId().toString(),
                "supplierOn", Objects.toString(milestone.supplierOn(), ""));
    }

    static MilestoneData data(FormValues values) {
        return new MilestoneData(
                PhaseId.of(values.required("phase")), values.required("name"), values.date("supplierOn"));
    }
}
