package dk.tvaers.risk.ui;

import dk.tvaers.kernel.Invalid;
import dk.tvaers.kernel.PersonId;
import dk.tvaers.kit.ui.FormFields;
import dk.tvaers.kit.ui.FormValues;
import dk.tvaers.risk.Band;
import dk.tvaers.risk.OwnerItem;
import dk.tvaers.risk.RiskData;
import dk.tvaers.risk.RiskItem;
import dk.tvaers.risk.RiskKind;
import dk.tvaers.risk.RiskState;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.IntFunction;

/** What is said of a risk, as fields. */
final class RiskForm {

    private static final String KIND = "kind";
    private static final String TITLE = "title";
    private static final String DESCRIPTION = "description";
    private static final String PROBABILITY = "probability";
    private static final String CONSEQUENCE = "consequence";
    private static final String OWNER = "owner";
    private static final String MEASURE = "measure";
    private static final String DUE = "due";
    private static final String STATE = "state";

    private final FormFields fields;

    RiskForm(RiskWords words, List<OwnerItem> owners) {
        fields = new FormFields(words.texts());
        fields.text(TITLE, words.get("title"), RiskData.LONGEST_TITLE).addClassName("wide");
        fields.choice(KIND, words.get("kind"), words.choices("risk.kind", RiskKind.values()));
        fields.choice(PROBABILITY, words.get("probability"), scale(words::probability));
        fields.choice(CONSEQUENCE, words.get("consequence"), scale(words::consequence));
        Map<String, String> names = new LinkedHashMap<>();
        owners.forEach(owner -> names.put(owner.id().toString(), owner.name()));
        fields.choice(OWNER, words.get("owner"), names);
        fields.choice(STATE, words.get("state"), words.choices("risk.state", RiskState.OPEN, RiskState.UNDER_WAY));
        fields.date(DUE, words.get("due"));
        fields.longText(DESCRIPTION, words.get("description"), RiskData.LONGEST);
        fields.longText(MEASURE, words.get("measure"), RiskData.LONGEST);
    }

    FormFields fields() {
        return fields;
    }

    /** How a new one begins. */
    static Map<String, String> start(PersonId reader) {
        return Map.of(KIND, RiskKind.RISK.name(), STATE, RiskState.OPEN.name(), OWNER, reader.toString());
    }

    static Map<String, String> values(RiskItem risk) {
        Map<String, String> values = new LinkedHashMap<>();
        values.put(KIND, risk.kind().name());
        values.put(TITLE, risk.title());
        values.put(DESCRIPTION, Objects.toString(risk.description(), ""));
        values.put(PROBABILITY, String.valueOf(risk.probability()));
        values.put(CONSEQUENCE, String.valueOf(risk.consequence()));
        values.put(OWNER, risk.ownerId().toString());
        values.put(MEASURE, Objects.toString(risk.measure(), ""));
        values.put(DUE, Objects.toString(risk.dueOn(), ""));
        values.put(STATE, risk.state().name());
        return values;
    }

    /** @throws Invalid naming all that is missing */
    static RiskData data(FormValues values) {
        Invalid.Collector missing = new Invalid.Collector();
        for (String field : List.of(TITLE, KIND, OWNER, PROBABILITY, CONSEQUENCE, STATE)) {
            missing.check(values.orNull(field) != null, field, "error.required");
        }
        missing.throwIfAny();
        return new RiskData(
                RiskKind.valueOf(values.required(KIND)),
                values.required(TITLE),
                values.orNull(DESCRIPTION),
                Integer.parseInt(values.required(PROBABILITY)),
                Integer.parseInt(values.required(CONSEQUENCE)),
                PersonId.of(values.required(OWNER)),
                values.orNull(MEASURE),
                values.date(DUE),
                RiskState.valueOf(values.required(STATE)));
    }

    private static Map<String, String> scale(IntFunction<String> word) {
        Map<String, String> words = new LinkedHashMap<>();
        for (int value = 1; value <= Band.MOST; value++) {
            words.put(String.valueOf(value), word.apply(value));
        }
        return words;
    }
}
