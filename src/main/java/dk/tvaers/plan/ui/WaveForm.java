package dk.tvaers.plan.ui;

import dk.tvaers.kernel.MunicipalityCode;
import dk.tvaers.kit.Texts;
import dk.tvaers.kit.ui.FormFields;
import dk.tvaers.kit.ui.FormValues;
import dk.tvaers.plan.MilestoneId;
import dk.tvaers.plan.MilestoneItem;
import dk.tvaers.plan.WaveData;
import dk.tvaers.plan.WaveItem;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/** A wave as fields: its name, its municipalities, and a date for each milestone. */
final class WaveForm {

    private static final String DATE = "supplierOn.";

    private WaveForm() {}

    /** @param dated the milestones for which the wave has a date already: those are moved */
    static FormFields fields(
            Texts texts,
            Map<MunicipalityCode, String> municipalities,
            List<MilestoneItem> milestones,
            Set<MilestoneId> dated) {
        FormFields fields = new FormFields(texts);
        fields.text("name", texts.get("plan.wave.name"), WaveData.NAME_LENGTH);
        Map<String, String> options = new LinkedHashMap<>();
        municipalities.forEach((code, name) -> options.put(code.value(), name));
        fields.several("municipalities", texts.get("plan.municipalities"), options);
        for (MilestoneItem milestone : milestones) {
            var date = fields.date(DATE + milestone.id(), milestone.name());
            date.setHelperText(texts.get("plan.wave.date.help"));
            if (dated.contains(milestone.id())) {
                date.setReadOnly(true);
                date.setHelperText(texts.get("plan.supplier-date.moved"));
            }
        }
        return fields;
    }

    static Map<String, String> values(WaveItem wave) {
        Map<String, String> values = new HashMap<>();
        values.put("name", wave.name());
        values.put(
                "municipalities",
                wave.municipalities().keySet().stream()
                        .map(MunicipalityCode::value)
                        .collect(Collectors.joining(",")));
        wave.supplierOn().forEach((milestone, date) -> values.put(DATE + milestone, date.toString()));
        return values;
    }

    static WaveData data(FormValues values, List<MilestoneItem> milestones) {
        Map<MilestoneId, LocalDate> dates = new HashMap<>();
        for (MilestoneItem milestone : milestones) {
            LocalDate date = values.date(DATE + milestone.id());
            if (date != null) {
                dates.put(milestone.id(), date);
            }
        }
        return new WaveData(
                values.required("name"),
                values.several("municipalities").stream()
                        .map(MunicipalityCode::of)
                        .collect(Collectors.toSet()),
                dates);
    }
}
