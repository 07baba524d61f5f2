package dk.tvaers.loan.specialist.ui;

import dk.tvaers.kernel.Invalid;
import dk.tvaers.kernel.MunicipalityCode;
import dk.tvaers.kernel.Period;
import dk.tvaers.kernel.PersonId;
import dk.tvaers.kit.ui.FormFields;
import dk.tvaers.kit.ui.FormValues;
import dk.tvaers.loan.specialist.CatalogueEntryId;
import dk.tvaers.loan.specialist.CatalogueKind;
import dk.tvaers.loan.specialist.CompetenceItem;
import dk.tvaers.loan.specialist.KeepingSpecialists;
import dk.tvaers.loan.specialist.SpecialistData;
import dk.tvaers.loan.specialist.SpecialistItem;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** What is said of a specialist, as fields. */
final class SpecialistForm {

    static final String MUNICIPALITY = "municipality";
    static final String HOURS = "hours";
    static final String FROM = "from";

    private static final String PERSON = "person";
    private static final String ROLE_NAME = "roleName";
    private static final String JOB_CATEGORY = "jobCategory";
    private static final String COMPETENCES = "competences";
    private static final String MANAGER = "manager";
    private static final String TO = "to";
    private static final String NOTE = "note";
    private static final int HOURS_LENGTH = 8;

    private SpecialistForm() {}

    /** @param specialist who is changed; null for a new one */
    static FormFields fields(SpecialistWords words, SpecialistChoices choices, @Nullable SpecialistItem specialist) {
        FormFields fields = new FormFields(words.texts());
        Map<String, String> municipalities = specialist == null
                ? choices.kept()
                : Map.of(specialist.municipality().value(), specialist.municipalityName());
        Map<String, String> people = choices.persons(municipalities.keySet());
        fields.choice(MUNICIPALITY, words.get("municipality"), municipalities);
        fields.choice(PERSON, words.get("person"), people).setHelperText(words.get("person.help"));
        fields.text(ROLE_NAME, words.get("role"), SpecialistData.LONGEST_ROLE).setHelperText(words.get("role.help"));
        fields.choice(
                JOB_CATEGORY,
                words.get("job-category"),
                choices.catalogue(
                        CatalogueKind.JOB_CATEGORY,
                        specialist == null
                                ? Map.of()
                                : Map.of(specialist.jobCategory(), specialist.jobCategoryName())));
        if (specialist == null) {
            fields.text(HOURS, words.get("hours"), HOURS_LENGTH)
                    .setHelperText(words.get("hours.help", KeepingSpecialists.MOST_HOURS));
        }
        fields.date(FROM, words.get("from"));
        fields.date(TO, words.get("to")).setHelperText(words.get("to.help"));
        fields.choice(MANAGER, words.get("manager"), people).setHelperText(words.get("manager.help"));
        fields.several(
                COMPETENCES,
                words.get("competences"),
                choices.catalogue(
                        CatalogueKind.COMPETENCE,
                        specialist == null
                                ? Map.of()
                                : specialist.competences().stream()
                                        .collect(Collectors.toMap(CompetenceItem::id, CompetenceItem::name))));
        fields.longText(NOTE, words.get("note"), SpecialistData.LONGEST_NOTE).setHelperText(words.get("note.help"));
        return fields;
    }

    static Map<String, String> values(SpecialistItem specialist) {
        Map<String, String> values = new LinkedHashMap<>();
        values.put(MUNICIPALITY, specialist.municipality().value());
        values.put(PERSON, Objects.toString(specialist.person(), ""));
        values.put(ROLE_NAME, specialist.person() == null ? Objects.toString(specialist.name(), "") : "");
        values.put(JOB_CATEGORY, specialist.jobCategory().toString());
        values.put(FROM, specialist.fromOn().toString());
        values.put(TO, Objects.toString(specialist.toOn(), ""));
        values.put(MANAGER, Objects.toString(specialist.manager(), ""));
        values.put(
                COMPETENCES,
                specialist.competences().stream()
                        .map(each -> each.id().toString())
                        .collect(Collectors.joining(",")));
        values.put(NOTE, Objects.toString(specialist.note(), ""));
        return values;
    }

    /** @throws Invalid when something is missing */
    static SpecialistData data(FormValues values) {
        new Invalid.Collector()
                .check(values.orNull(MUNICIPALITY) != null, MUNICIPALITY, "error.required")
                .check(values.orNull(JOB_CATEGORY) != null, JOB_CATEGORY, "error.required")
                .check(values.orNull(FROM) != null, FROM, "error.required")
                .throwIfAny();
        String person = values.orNull(PERSON);
        String manager = values.orNull(MANAGER);
        return new SpecialistData(
                MunicipalityCode.of(values.required(MUNICIPALITY)),
                person == null ? null : PersonId.of(person),
                values.orNull(ROLE_NAME),
                CatalogueEntryId.of(values.required(JOB_CATEGORY)),
                values.several(COMPETENCES).stream().map(CatalogueEntryId::of).collect(Collectors.toSet()),
                values.orNull(NOTE),
                manager == null ? null : PersonId.of(manager),
                new Period(values.requiredDate(FROM), values.date(TO)));
    }
}
