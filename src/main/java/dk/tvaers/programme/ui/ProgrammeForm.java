package dk.tvaers.programme.ui;

import dk.tvaers.kernel.Invalid;
import dk.tvaers.kernel.Period;
import dk.tvaers.kit.Texts;
import dk.tvaers.kit.ui.FormFields;
import dk.tvaers.kit.ui.FormValues;
import dk.tvaers.programme.ProgrammeData;
import java.time.LocalDate;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** A programme's facts as fields. Its last day is set by deactivating it. */
final class ProgrammeForm {

    private ProgrammeForm() {}

    static FormFields fields(Texts texts) {
        FormFields fields = new FormFields(texts);
        fields.text("name", texts.get("programme.name"), 120);
        fields.date("fromOn", texts.get("programme.from"));
        fields.longText("purpose", texts.get("programme.purpose"), 10_000);
        return fields;
    }

    static Map<String, String> values(ProgrammeData data) {
        return Map.of(
                "name", data.name(),
                "fromOn", data.period().from().toString(),
                "purpose", Objects.requireNonNullElse(data.purpose(), ""));
    }

    /** @throws Invalid when something is missing, or when the first day is after the last */
    static ProgrammeData data(FormValues values, @Nullable LocalDate lastDay) {
        LocalDate from = values.requiredDate("fromOn");
        if (lastDay != null && lastDay.isBefore(from)) {
            throw new Invalid("fromOn", "error.date-order");
        }
        return new ProgrammeData(values.required("name"), values.orNull("purpose"), new Period(from, lastDay));
    }
}
