package dk.tvaers.platform.mail;

import dk.tvaers.kit.mail.MailKind;
import dk.tvaers.kit.mail.Wording;

/**
 * In which words a kind of mail is written in one language.
 *
 * @param language {@code da} or {@code en}
 * @param own whether the collaboration has a wording of its own
 * @param version of its own wording; 0 while it has none
 */
public record TemplateItem(MailKind kind, String language, Wording wording, boolean own, long version) {

    /** How the trail names it among the texts of the collaboration. */
    public String mark() {
        return kind.name() + "/" + language;
    }
}
