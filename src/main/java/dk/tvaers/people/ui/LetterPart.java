package dk.tvaers.people.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import dk.tvaers.access.CollaborationRef;
import dk.tvaers.kit.FormDrafts;
import dk.tvaers.kit.Texts;
import dk.tvaers.kit.mail.Mail;
import dk.tvaers.kit.mail.Wording;
import dk.tvaers.kit.ui.LetterForm;
import dk.tvaers.kit.ui.Links;
import dk.tvaers.kit.ui.Notices;
import dk.tvaers.kit.ui.Places;
import dk.tvaers.people.Addressee;
import dk.tvaers.people.Letters;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The portal's own mail to the chosen persons: written where they are chosen, and they can be changed meanwhile. */
final class LetterPart extends Composite<Div> implements LetterForm.Desk {

    private static final String ANY_LANGUAGE = "";

    private final Texts texts;
    private final Addressees chosen;
    private final Letters letters;
    private final FormDrafts drafts;
    private final CollaborationRef collaboration;
    private @Nullable LetterForm form;
    private Runnable turned = () -> {};

    LetterPart(Texts texts, Addressees chosen, Letters letters, FormDrafts drafts, CollaborationRef collaboration) {
        this.texts = texts;
        this.chosen = chosen;
        this.letters = letters;
        this.drafts = drafts;
        this.collaboration = collaboration;
    }

    boolean mayWrite() {
        return letters.mayWrite();
    }

    boolean isOpen() {
        return form != null;
    }

    /** Hears when the letter is opened or put away. */
    void onTurn(Runnable listener) {
        turned = listener;
    }

    void open() {
        form = new LetterForm(
                texts,
                drafts,
                "people/letter",
                Map.of(ANY_LANGUAGE, letters.start(addressees())),
                this,
                letters.isMailSetUp(),
                texts.get("people.letter.send"),
                this::close);
        getContent().removeAll();
        getContent().add(form);
        turned.run();
    }

    private void close() {
        form = null;
        getContent().removeAll();
        turned.run();
    }

    /** Somebody was chosen or left out. */
    void follow() {
        if (form != null) {
            form.follow();
        }
    }

    @Override
    public LetterForm.To to() {
        List<Addressee> all = addressees();
        return new LetterForm.To(
                all.stream().filter(Addressee::isReached).map(Addressee::named).toList(),
                all.stream()
                        .filter(person -> !person.isReached())
                        .map(Addressee::named)
                        .toList());
    }

    @Override
    public List<String> placeholders() {
        return letters.placeholders();
    }

    @Override
    public Optional<LetterForm.Sample> sample(String language, Wording typed) {
        return addressees().stream()
                .filter(Addressee::isReached)
                .findFirst()
                .map(reader -> new LetterForm.Sample(reader.name(), letters.sample(reader, typed)));
    }

    @Override
    public Runnable send(Map<String, Wording> typed) {
        Letters.Sent sent = letters.send(chosen.ids(), typed.getOrDefault(ANY_LANGUAGE, new Wording("", "")));
        return () -> {
            close();
            getContent().add(said(sent));
            chosen.clear();
        };
    }

    private Div said(Letters.Sent sent) {
        Mail.Posted posted = sent.posted();
        Div said = Notices.info(
                texts.get("people.letter.sent"),
                letters.isMailSetUp()
                        ? texts.get("kit.letter.sent", posted.atOnce() + posted.inDigest())
                        : texts.get("kit.letter.kept", posted.atOnce() + posted.inDigest()),
                Links.inside(Places.address(collaboration, Mail.LOG_PATH), texts.get("kit.letter.log")));
        if (!sent.without().isEmpty()) {
            said.add(new Paragraph(
                    texts.get("people.write.without", sent.without().size(), String.join(", ", sent.without()))));
        }
        return said;
    }

    private List<Addressee> addressees() {
        return letters.addressees(chosen.ids());
    }
}
