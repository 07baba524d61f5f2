package dk.tvaers.platform.mail;

import dk.tvaers.kernel.CollaborationId;
import dk.tvaers.kit.Texts;
import dk.tvaers.kit.mail.MailKind;
import dk.tvaers.kit.mail.Wording;
import jakarta.inject.Singleton;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** In which words a collaboration writes: its own, or the standard ones. */
@Singleton
final class Wordings {

    static final List<String> LANGUAGES = List.of("da", "en");

    private final TemplateRows templates;

    Wordings(TemplateRows templates) {
        this.templates = templates;
    }

    Wording of(CollaborationId collaboration, MailKind kind, String language) {
        return templates
                .find(collaboration, kind.name(), language)
                .map(own -> new Wording(own.subject(), own.body()))
                .orElseGet(() -> standard(kind, language));
    }

    static Wording standard(MailKind kind, String language) {
        Texts texts = texts(language);
        return new Wording(texts.get(kind.textKey() + ".subject"), texts.get(kind.textKey() + ".text"));
    }

    /** Everything that a wording of the kind may name. */
    static List<String> placeholders(MailKind kind) {
        List<String> all = new ArrayList<>(List.of(MailKind.NAME, MailKind.COLLABORATION));
        all.addAll(kind.placeholders());
        return all;
    }

    static Texts texts(String language) {
        return Texts.in(Locale.of(language));
    }
}
