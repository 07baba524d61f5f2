package dk.tvaers.kit.mail;

import dk.tvaers.kernel.PersonId;
import java.util.Collection;

/**
 * Writes to persons of the collaboration, with or without a log-in. A mail is written in the transaction of the act that
 * it tells of: what is rolled back is never sent. It is sent a moment later, or in the morning with others, as each
 * person has chosen; without a mail server it waits.
 */
public interface Mail {

    /** Within a collaboration, where those who may see it find what was sent. */
    String LOG_PATH = "mail";

    /** Whether the installation has a mail server. Mails may be written without one: they wait. */
    boolean isSetUp();

    /**
     * Writes a letter to each of the persons, in the language of each. Nobody gets one twice: who has or awaits a mail of
     * the same kind and occasion is left out.
     *
     * <p>Needs no right: the act that is told of needed one.
     *
     * @param recipients persons of the collaboration; others are left out
     * @return what became of it, for whoever asked for it to be sent
     */
    Posted send(Letter letter, Collection<PersonId> recipients);

    /**
     * In which words the collaboration writes mails of a kind, for who wants to change them for one occasion.
     *
     * @param language {@code da} or {@code en}
     */
    Wording wording(MailKind kind, String language);

    /**
     * What became of a letter, person by person.
     *
     * @param atOnce to how many it is sent at once
     * @param inDigest how many get it with others the next morning
     * @param unwanted how many have said no to its kind
     * @param withoutAddress how many have no e-mail; the coordinator finds them among the mails that were not sent
     */
    record Posted(int atOnce, int inDigest, int unwanted, int withoutAddress) {}
}
