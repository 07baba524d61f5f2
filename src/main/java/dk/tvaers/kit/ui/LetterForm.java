package dk.tvaers.kit.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.DetachEvent;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeDetails;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Pre;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.router.BeforeLeaveEvent;
import dk.tvaers.kernel.Invalid;
import dk.tvaers.kernel.RuleBroken;
import dk.tvaers.kit.FormDrafts;
import dk.tvaers.kit.Texts;
import dk.tvaers.kit.mail.Wording;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * A mail that somebody words for one occasion: to whom it goes, subject and text, and how the first of them will read it.
 * A refusal keeps what was typed; what is typed is kept as the reader's draft.
 */
public final class LetterForm extends Composite<Div> {

    private static final int FEW = 12;
    private static final int LINES = 10;
    private static final int SUBJECT_LENGTH = 150;
    private static final int TEXT_LENGTH = 10_000;

    private final Texts texts;
    private final Desk desk;
    private final FormFields fields;
    private final RecordForm form;
    private final Div to = new Div();
    private final Div preview = new Div();
    private final List<String> languages;

    /** What the form asks of the page that it stands on. */
    public interface Desk {

        /** Whom it goes to as things stand. */
        To to();

        /** What the words in brackets can be. */
        List<String> placeholders();

        /** How the first of those who read the language will read it; empty when there is nobody. */
        Optional<Sample> sample(String language, Wording typed);

        /**
         * Sends it.
         *
         * @param typed for each language what was typed
         * @return what is done next
         * @throws Invalid naming {@code subject} or {@code text}, with several languages within the language
         * @throws RuleBroken when it cannot be sent
         */
        Runnable send(Map<String, Wording> typed);
    }

    /**
     * Receivers.
     *
     * @param names those who are reached
     * @param without those who are not, since they have no e-mail
     */
    public record To(List<String> names, List<String> without) {}

    /** A mail as one of them reads it. */
    public record Sample(String reader, Wording mail) {}

    /**
     * @param start what stands in the fields at first, for each language that is written in, the first one first
     * @param mailServer whether mails leave the portal at once
     * @param cancel what is done when it is given up
     */
    public LetterForm(
            Texts texts,
            FormDrafts drafts,
            String draft,
            Map<String, Wording> start,
            Desk desk,
            boolean mailServer,
            String verb,
            Runnable cancel) {
        this.texts = texts;
        this.desk = desk;
        this.languages = List.copyOf(start.keySet());
        this.fields = new FormFields(texts);
        Map<String, String> values = new LinkedHashMap<>();
        start.forEach((language, wording) -> {
            fields.text(name(language, "subject"), label(language, "kit.letter.subject"), SUBJECT_LENGTH)
                    .addClassName("wide");
            TextArea text = fields.longText(name(language, "text"), label(language, "kit.letter.text"), TEXT_LENGTH);
            text.setMinRows(LINES);
            text.setHelperText(texts.get("kit.letter.placeholders", placeholders()));
            values.put(name(language, "subject"), wording.subject());
            values.put(name(language, "text"), wording.text());
        });
        form = new RecordForm(texts, fields)
                .keptAs(drafts, draft)
                .from(values)
                .actions(verb, (typed, version) -> desk.send(wordings(typed.fields())), cancel);
        fields.whenChanged(this::show);
        to.addClassName("letter-to");
        preview.addClassName("letter-preview");
        getContent().addClassName("letter");
        if (!mailServer) {
            getContent().add(Notices.warn(texts.get("mail.not-set-up"), texts.get("kit.letter.no-server")));
        }
        getContent().add(to, form, preview);
        follow();
    }

    /** Shows anew whom it goes to. */
    public void follow() {
        To now = desk.to();
        to.removeAll();
        NativeDetails names = new NativeDetails(
                texts.get("kit.letter.to", now.names().size()), new Paragraph(String.join(", ", now.names())));
        names.setOpen(!now.names().isEmpty() && now.names().size() <= FEW);
        to.add(names);
        if (!now.without().isEmpty()) {
            to.add(Notices.warn(
                    texts.get("kit.letter.without", now.without().size()), String.join(", ", now.without())));
        }
        show();
    }

    /** Asks before another page is opened while something is typed. */
    public void beforeLeaving(BeforeLeaveEvent event) {
        form.beforeLeaving(event);
    }

    @Override
    protected void onDetach(DetachEvent event) {
        UnsavedChanges.mark(event.getUI(), false);
        super.onDetach(event);
    }

    private void show() {
        preview.removeAll();
        wordings(fields.values())
                .forEach((language, typed) -> desk.sample(language, typed).ifPresent(sample -> {
                    Pre text = new Pre(
                            sample.mail().subject() + "\n\n" + sample.mail().text());
                    text.addClassName("mail-preview");
                    preview.add(new Part(texts.get("kit.letter.sample", sample.reader()), text));
                }));
    }

    private Map<String, Wording> wordings(Map<String, String> typed) {
        Map<String, Wording> found = new LinkedHashMap<>();
        languages.forEach(language -> found.put(
                language,
                new Wording(
                        typed.getOrDefault(name(language, "subject"), "").strip(),
                        typed.getOrDefault(name(language, "text"), "").strip())));
        return found;
    }

    private String placeholders() {
        return desk.placeholders().stream().map(name -> "[" + name + "]").collect(Collectors.joining(", "));
    }

    private String name(String language, String field) {
        return languages.size() == 1 ? field : language + "." + field;
    }

    private String label(String language, String key) {
        return languages.size() == 1
                ? texts.get(key)
                : texts.get("kit.letter.in-language", texts.get(key), texts.get("mail.language." + language));
    }
}
