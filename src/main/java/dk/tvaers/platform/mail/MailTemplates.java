package dk.tvaers.platform.mail;

import dk.tvaers.access.CurrentContext;
import dk.tvaers.access.Guard;
import dk.tvaers.access.Right;
import dk.tvaers.access.Target;
import dk.tvaers.audit.Change;
import dk.tvaers.audit.Trail;
import dk.tvaers.kernel.CollaborationId;
import dk.tvaers.kernel.Conflict;
import dk.tvaers.kernel.Forbidden;
import dk.tvaers.kernel.Invalid;
import dk.tvaers.kernel.NotFound;
import dk.tvaers.kernel.PersonId;
import dk.tvaers.kit.Texts;
import dk.tvaers.kit.mail.MailKind;
import dk.tvaers.kit.mail.Wording;
import io.micronaut.transaction.annotation.Transactional;
import jakarta.inject.Singleton;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** The collaboration's wording of its mails. */
@Singleton
public class MailTemplates {

    static final String RECORD_KIND = "mail-template";

    private final TemplateRows rows;
    private final MailKinds kinds;
    private final Guard guard;
    private final CurrentContext context;
    private final Trail trail;

    MailTemplates(TemplateRows rows, MailKinds kinds, Guard guard, CurrentContext context, Trail trail) {
        this.rows = rows;
        this.kinds = kinds;
        this.guard = guard;
        this.context = context;
        this.trail = trail;
    }

    /** Every kind in every language, by kind. */
    @Transactional(readOnly = true)
    public List<TemplateItem> list() {
        guard.require(Right.SEE_MAIL, Target.COLLABORATION);
        Map<String, TemplateRow> own = new HashMap<>();
        rows.list(context.collaborationId()).forEach(row -> own.put(row.kind() + "/" + row.language(), row));
        List<TemplateItem> all = new ArrayList<>();
        for (MailKind kind : kinds.all()) {
            for (String language : Wordings.LANGUAGES) {
                TemplateRow row = own.get(kind.name() + "/" + language);
                all.add(row == null ? standard(kind, language) : item(kind, row));
            }
        }
        return all;
    }

    /** @throws NotFound when there is no such kind or language */
    @Transactional(readOnly = true)
    public TemplateItem get(String kind, String language) {
        guard.require(Right.SEE_MAIL, Target.COLLABORATION);
        return find(kind, language);
    }

    /**
     * Gives a kind another wording.
     *
     * @param version the version that was read, 0 for the standard wording
     * @throws Invalid when subject or text is missing, too long, names an unknown placeholder or lacks a required one
     * @throws Conflict when somebody else changed it meanwhile
     * @throws Forbidden without the right to administer mail
     */
    @Transactional
    public TemplateItem save(String kindName, String language, Wording wording, long version) {
        guard.require(Right.ADMINISTER_MAIL, Target.COLLABORATION);
        TemplateItem before = find(kindName, language);
        wording.check(Wordings.placeholders(before.kind()), before.kind().required());
        CollaborationId collaboration = context.collaborationId();
        PersonId by = context.person();
        String subject = wording.subject().strip();
        String text = wording.text().strip();
        int saved = version == 0
                ? rows.add(collaboration, kindName, language, subject, text, by)
                : rows.change(collaboration, kindName, language, subject, text, by, version);
        if (saved == 0) {
            throw new Conflict();
        }
        record("changed", before, wording);
        return find(kindName, language);
    }

    /**
     * Goes back to the standard wording.
     *
     * @throws Conflict when somebody else changed it meanwhile
     */
    @Transactional
    public TemplateItem reset(String kindName, String language, long version) {
        guard.require(Right.ADMINISTER_MAIL, Target.COLLABORATION);
        TemplateItem before = find(kindName, language);
        if (before.own()) {
            if (rows.drop(context.collaborationId(), kindName, language, version) == 0) {
                throw new Conflict();
            }
            record("reset", before, Wordings.standard(before.kind(), language));
        }
        return standard(before.kind(), language);
    }

    /** What a mail with this wording would look like, with examples for the placeholders. */
    public Wording preview(TemplateItem template, Wording wording) {
        guard.require(Right.SEE_MAIL, Target.COLLABORATION);
        return wording.filled(examples(template));
    }

    /** An example for each placeholder that a wording may contain. */
    public Map<String, String> examples(TemplateItem template) {
        guard.require(Right.SEE_MAIL, Target.COLLABORATION);
        Texts texts = Wordings.texts(template.language());
        Map<String, String> examples = new LinkedHashMap<>();
        examples.put(MailKind.NAME, texts.get("mail.example.name"));
        examples.put(
                MailKind.COLLABORATION, context.collaboration().collaboration().name());
        for (String placeholder : template.kind().placeholders()) {
            examples.put(placeholder, texts.get(template.kind().textKey() + "." + placeholder));
        }
        return examples;
    }

    private TemplateItem find(String kindName, String language) {
        MailKind kind = kinds.named(kindName);
        if (!Wordings.LANGUAGES.contains(language)) {
            throw new NotFound();
        }
        return rows.find(context.collaborationId(), kindName, language)
                .map(row -> item(kind, row))
                .orElseGet(() -> standard(kind, language));
    }

    private void record(String act, TemplateItem before, Wording after) {
        trail.record(
                act,
                RECORD_KIND,
                context.collaborationId(),
                List.of(
                        Change.to("mail", before.mark()),
                        new Change("subject", before.wording().subject(), after.subject()),
                        new Change("text", before.wording().text(), after.text())));
    }

    private static TemplateItem item(MailKind kind, TemplateRow row) {
        return new TemplateItem(kind, row.language(), new Wording(row.subject(), row.body()), true, row.version());
    }

    private static TemplateItem standard(MailKind kind, String language) {
        return new TemplateItem(kind, language, Wordings.standard(kind, language), false, 0);
    }
}
