package dk.tvaers.loan.ui;

import dk.tvaers.kernel.Invalid;
import dk.tvaers.kernel.MunicipalityCode;
import dk.tvaers.kernel.ProjectId;
import dk.tvaers.kit.Amounts;
import dk.tvaers.kit.ui.FormFields;
import dk.tvaers.kit.ui.FormValues;
import dk.tvaers.loan.LoanRequestData;
import dk.tvaers.loan.LoanRequestItem;
import dk.tvaers.loan.LoanUrgency;
import dk.tvaers.loan.specialist.CatalogueEntryId;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/** What a municipality needs somebody for, as fields; the place only when it can be chosen. */
final class NeedForm {

    static final String MUNICIPALITY = "municipality";
    static final String PROJECT = "project";
    static final String TITLE = "title";
    static final String URGENCY = "urgency";

    private static final String COMPETENCE = "competence";
    private static final String DESCRIPTION = "description";
    private static final String FROM = "from";
    private static final String TO = "to";
    private static final String HOURS = "hours";
    private static final String PLACE = "place";

    private final MarketWords words;
    private final Map<CatalogueEntryId, String> competences;
    private final FormFields fields;

    /** @param competences that can be chosen, by name */
    NeedForm(MarketWords words, Map<CatalogueEntryId, String> competences) {
        this.words = words;
        this.competences = competences;
        fields = new FormFields(words.texts());
    }

    NeedForm place(Map<MunicipalityCode, String> municipalities, Map<ProjectId, String> projects) {
        fields.choice(MUNICIPALITY, words.get("municipality"), text(municipalities));
        fields.choice(PROJECT, words.get("project"), text(projects)).setClearButtonVisible(true);
        return this;
    }

    FormFields fields() {
        fields.text(TITLE, words.get("title"), LoanRequestData.LONGEST_TITLE).addClassName("wide");
        if (!competences.isEmpty()) {
            fields.choice(COMPETENCE, words.get("competence"), text(competences))
                    .setClearButtonVisible(true);
        }
        fields.date(FROM, words.get("from"));
        fields.date(TO, words.get("to"));
        fields.text(HOURS, words.get("hours"), 10).setHelperText(words.get("hours.help"));
        fields.choice(URGENCY, words.get("urgency"), words.urgencies());
        fields.text(PLACE, words.get("place-of-work"), LoanRequestData.LONGEST_PLACE);
        fields.longText(DESCRIPTION, words.get("description"), LoanRequestData.LONGEST)
                .setHelperText(words.get("description.help"));
        return fields;
    }

    Map<String, String> values(LoanRequestItem need) {
        Map<String, String> values = new LinkedHashMap<>();
        values.put(TITLE, need.title());
        values.put(COMPETENCE, Objects.toString(need.competence(), ""));
        values.put(DESCRIPTION, Objects.toString(need.description(), ""));
        values.put(FROM, need.fromOn().toString());
        values.put(TO, need.toOn().toString());
        values.put(HOURS, words.number(need.hours()));
        values.put(URGENCY, need.urgency().name());
        values.put(PLACE, Objects.toString(need.place(), ""));
        return values;
    }

    /** @throws Invalid naming all that is missing, or that the hours are no number */
    LoanRequestData data(FormValues values) {
        Invalid.Collector missing = new Invalid.Collector();
        for (String field : List.of(TITLE, FROM, TO, HOURS, URGENCY)) {
            missing.check(values.orNull(field) != null, field, "error.required");
        }
        missing.throwIfAny();
        String chosen = competences.isEmpty() ? null : values.orNull(COMPETENCE);
        return new LoanRequestData(
                values.required(TITLE),
                values.orNull(DESCRIPTION),
                chosen == null ? null : CatalogueEntryId.of(chosen),
                values.requiredDate(FROM),
                values.requiredDate(TO),
                new Amounts(words.texts()).number(HOURS, values.required(HOURS)),
                values.orNull(PLACE),
                LoanUrgency.valueOf(values.required(URGENCY)));
    }

    private static <T> Map<String, String> text(Map<T, String> names) {
        Map<String, String> found = new LinkedHashMap<>();
        names.forEach((key, name) -> found.put(key.toString(), name));
        return found;
    }
}
