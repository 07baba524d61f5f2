package dk.tvaers.document.ui;

import com.vaadin.flow.component.textfield.TextField;
import dk.tvaers.access.Actor;
import dk.tvaers.access.Right;
import dk.tvaers.access.Target;
import dk.tvaers.collaboration.MembershipItem;
import dk.tvaers.document.Audience;
import dk.tvaers.document.DocumentData;
import dk.tvaers.document.DocumentItem;
import dk.tvaers.document.DocumentType;
import dk.tvaers.kernel.Invalid;
import dk.tvaers.kernel.MunicipalityCode;
import dk.tvaers.kernel.ProjectId;
import dk.tvaers.kit.Texts;
import dk.tvaers.kit.ui.FormFields;
import dk.tvaers.kit.ui.FormValues;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/** What is said of a document, as fields; on a record the record says what it is about. Who speaks for one municipality only is offered no other. */
final class DocumentForm {

    static final String NAME = "name";
    private static final String TYPE = "type";
    private static final String AUDIENCE = "audience";
    private static final String PROJECT = "project";
    private static final String MUNICIPALITY = "municipality";
    private static final int NAME_LENGTH = 200;

    private final FormFields fields;
    private final TextField name;
    private final Actor actor;
    private final Map<String, String> municipalities = new LinkedHashMap<>();

    DocumentForm(Texts texts, Actor actor, List<MembershipItem> members, Map<ProjectId, String> projects) {
        this.actor = actor;
        this.fields = new FormFields(texts);
        name = fields.text(NAME, texts.get("document.name"), NAME_LENGTH);
        fields.choice(TYPE, texts.get("document.type"), words(texts, "document.type", DocumentType.values()));
        Map<String, String> known = new LinkedHashMap<>();
        projects.forEach((id, called) -> known.put(id.toString(), called));
        if (!known.isEmpty()) {
            fields.choice(PROJECT, texts.get("document.project"), known).setClearButtonVisible(true);
        }
        members.stream()
                .filter(member -> speaksForAll() || actor.municipalities().contains(member.code()))
                .forEach(member -> municipalities.put(member.code().value(), member.shortName()));
        fields.choice(MUNICIPALITY, texts.get("document.from"), municipalities).setClearButtonVisible(speaksForAll());
        fields.choice(AUDIENCE, texts.get("document.audience"), words(texts, "document.audience", Audience.values()));
    }

    FormFields fields() {
        return fields;
    }

    /** The name is the file's, as long as nobody has typed another. */
    void suggest(String called) {
        if (name.isEmpty()) {
            name.setValue(called.length() > NAME_LENGTH ? called.substring(0, NAME_LENGTH) : called);
        }
    }

    /** How a new document's form begins. */
    Map<String, String> start(String project) {
        return start(
                project,
                speaksForAll()
                        ? ""
                        : municipalities.keySet().stream().findFirst().orElse(""));
    }

    /** @param municipality from which it is most likely to come */
    Map<String, String> start(String project, String municipality) {
        return Map.of(
                TYPE,
                DocumentType.OTHER.name(),
                AUDIENCE,
                Audience.ALL.name(),
                PROJECT,
                project,
                MUNICIPALITY,
                municipalities.containsKey(municipality) ? municipality : "");
    }

    static Map<String, String> values(DocumentItem document) {
        return Map.of(
                NAME,
                document.name(),
                TYPE,
                document.type().name(),
                AUDIENCE,
                document.audience().name(),
                PROJECT,
                Objects.toString(document.projectId(), ""),
                MUNICIPALITY,
                document.municipalityCode() == null
                        ? ""
                        : document.municipalityCode().value());
    }

    /** @throws Invalid when something is missing, or when the actor may not keep documents there */
    DocumentData data(FormValues values) {
        String project = values.orNull(PROJECT);
        String municipality = speaksForAll() ? values.orNull(MUNICIPALITY) : values.required(MUNICIPALITY);
        DocumentData data = new DocumentData(
                values.required(NAME),
                DocumentType.valueOf(values.required(TYPE)),
                Audience.valueOf(values.required(AUDIENCE)),
                project == null ? null : ProjectId.of(project),
                municipality == null ? null : MunicipalityCode.of(municipality));
        if (!actor.may(Right.KEEP_DOCUMENTS, DocumentData.target(data.municipality(), data.project()))) {
            throw new Invalid(PROJECT, "document.not-your-project");
        }
        return data;
    }

    private boolean speaksForAll() {
        return actor.may(Right.KEEP_DOCUMENTS, Target.COLLABORATION);
    }

    private static Map<String, String> words(Texts texts, String prefix, Enum<?>... constants) {
        Map<String, String> words = new LinkedHashMap<>();
        for (Enum<?> constant : constants) {
            words.put(constant.name(), texts.word(prefix, constant));
        }
        return words;
    }
}
