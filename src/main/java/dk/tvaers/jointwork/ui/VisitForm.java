package dk.tvaers.jointwork.ui;

import dk.tvaers.jointwork.SupportVisitData;
import dk.tvaers.jointwork.SupportVisitItem;
import dk.tvaers.kernel.Invalid;
import dk.tvaers.kernel.MunicipalityCode;
import dk.tvaers.kit.Texts;
import dk.tvaers.kit.ui.FormFields;
import dk.tvaers.kit.ui.FormValues;
import java.math.BigDecimal;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** What is said of a visit, as fields. */
final class VisitForm {

    private static final String MUNICIPALITY = "municipality";
    private static final String VISIT_ON = "visitOn";
    private static final String PURPOSE = "purpose";
    private static final String HOURS = "hours";
    private static final String NOTE = "note";

    /** With a comma, as Danes write it, or a point. */
    private static final Pattern NUMBER = Pattern.compile("[0-9]{1,3}([.,][0-9]{1,4})?");

    private static final int HOURS_LENGTH = 8;
    private static final int MOST_HOURS = 24;

    private final FormFields fields;

    VisitForm(Texts texts, Map<MunicipalityCode, String> municipalities) {
        fields = new FormFields(texts);
        Map<String, String> codes = new LinkedHashMap<>();
        municipalities.forEach((code, name) -> codes.put(code.value(), name));
        fields.choice(MUNICIPALITY, texts.get("jointwork.visit.municipality"), codes);
        fields.date(VISIT_ON, texts.get("jointwork.visit.on"));
        fields.text(PURPOSE, texts.get("jointwork.visit.purpose"), SupportVisitData.PURPOSE_LENGTH)
                .addClassName("wide");
        fields.text(HOURS, texts.get("jointwork.visit.hours"), HOURS_LENGTH)
                .setHelperText(texts.get("jointwork.visit.hours.help"));
        fields.longText(NOTE, texts.get("jointwork.visit.note"), SupportVisitData.NOTE_LENGTH)
                .setHelperText(texts.get("jointwork.visit.note.help"));
    }

    FormFields fields() {
        return fields;
    }

    static Map<String, String> values(SupportVisitItem visit, Texts texts) {
        return Map.of(
                MUNICIPALITY,
                visit.municipalityCode().value(),
                VISIT_ON,
                visit.visitOn().toString(),
                PURPOSE,
                visit.purpose(),
                HOURS,
                visit.hours() == null ? "" : VisitTable.figures(texts, visit.hours()),
                NOTE,
                Objects.requireNonNullElse(visit.note(), ""));
    }

    /** @throws Invalid when something is missing, or when the hours are no number */
    static SupportVisitData data(FormValues values) {
        String hours = values.orNull(HOURS);
        new Invalid.Collector()
                .check(values.orNull(MUNICIPALITY) != null, MUNICIPALITY, "error.required")
                .check(values.orNull(VISIT_ON) != null, VISIT_ON, "error.required")
                .check(values.orNull(PURPOSE) != null, PURPOSE, "error.required")
                .check(hours == null || NUMBER.matcher(hours).matches(), HOURS, "jointwork.hours.quarters", MOST_HOURS)
                .throwIfAny();
        return new SupportVisitData(
                MunicipalityCode.of(values.required(MUNICIPALITY)),
                values.requiredDate(VISIT_ON),
                values.required(PURPOSE),
                number(hours),
                values.orNull(NOTE));
    }

    private static @Nullable BigDecimal number(@Nullable String typed) {
        return typed == null ? null : new BigDecimal(typed.replace(',', '.'));
    }
}
