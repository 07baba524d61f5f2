package dk.tvaers.people;

import dk.tvaers.access.CurrentContext;
import dk.tvaers.access.Guard;
import dk.tvaers.access.Right;
import dk.tvaers.access.Target;
import dk.tvaers.audit.Change;
import dk.tvaers.audit.Trail;
import dk.tvaers.kernel.Forbidden;
import dk.tvaers.kernel.Id;
import dk.tvaers.kernel.Invalid;
import dk.tvaers.kernel.PersonId;
import dk.tvaers.kernel.RuleBroken;
import dk.tvaers.kit.mail.Letter;
import dk.tvaers.kit.mail.Mail;
import dk.tvaers.kit.mail.MailKind;
import dk.tvaers.kit.mail.Wording;
import io.micronaut.transaction.annotation.Transactional;
import jakarta.inject.Singleton;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** "Skriv til de valgte": a mail in the coordinator's own words to chosen persons, with or without a log-in. */
@Singleton
public class Letters {

    private static final List<String> PLACEHOLDERS = List.of(MailKind.NAME, MailKind.COLLABORATION);
    private static final int MOST = 2000;

    private final PersonRows persons;
    private final Mail mail;
    private final Guard guard;
    private final CurrentContext context;
    private final Trail trail;

    Letters(PersonRows persons, Mail mail, Guard guard, CurrentContext context, Trail trail) {
        this.persons = persons;
        this.mail = mail;
        this.guard = guard;
        this.context = context;
        this.trail = trail;
    }

    /**
     * What became of a letter.
     *
     * @param without the names of those who have no e-mail; the log of mails has them as not sent
     */
    public record Sent(Mail.Posted posted, List<String> without) {}

    /** Whether the reader may write by the portal's mail. */
    public boolean mayWrite() {
        return guard.may(Right.WRITE_TO_PERSONS, Target.COLLABORATION);
    }

    /** Whether mails leave the portal, or wait for it to get a mail server. */
    public boolean isMailSetUp() {
        guard.require(Right.WRITE_TO_PERSONS, Target.COLLABORATION);
        return mail.isSetUp();
    }

    /**
     * Those of the persons that the collaboration has, by name.
     *
     * @throws Forbidden without the right to write to persons
     */
    @Transactional(readOnly = true)
    public List<Addressee> addressees(Collection<PersonId> ids) {
        guard.require(Right.WRITE_TO_PERSONS, Target.COLLABORATION);
        Set<PersonId> each = new LinkedHashSet<>(ids);
        return each.isEmpty() ? List.of() : persons.listAddressees(context.collaborationId(), each);
    }

    /** What a letter may name in brackets. */
    public List<String> placeholders() {
        guard.require(Right.WRITE_TO_PERSONS, Target.COLLABORATION);
        return PLACEHOLDERS;
    }

    /** With what a letter begins: the collaboration's wording, in the language that most of them read. */
    @Transactional(readOnly = true)
    public Wording start(Collection<Addressee> addressees) {
        guard.require(Right.WRITE_TO_PERSONS, Target.COLLABORATION);
        long english = addressees.stream()
                .filter(person -> person.language().equals("en"))
                .count();
        return mail.wording(PeopleMails.LETTER, english * 2 > addressees.size() ? "en" : "da");
    }

    /** What one of them will read. */
    public Wording sample(Addressee reader, Wording typed) {
        guard.require(Right.WRITE_TO_PERSONS, Target.COLLABORATION);
        return typed.filled(Map.of(
                MailKind.NAME,
                reader.name(),
                MailKind.COLLABORATION,
                context.collaboration().collaboration().name()));
    }

    /**
     * Writes to each of them.
     *
     * @throws Invalid when subject or text is missing, too long, or names a placeholder that there is not
     * @throws RuleBroken when nobody is chosen, nobody of them has an e-mail, or they are more than 2,000
     * @throws Forbidden without the right to write to persons
     */
    @Transactional
    public Sent send(Collection<PersonId> ids, Wording typed) {
        List<Addressee> addressees = addressees(ids);
        typed.check(PLACEHOLDERS, Set.of());
        if (addressees.stream().noneMatch(Addressee::isReached)) {
            throw new RuleBroken(addressees.isEmpty() ? "people.letter.rule.nobody" : "people.letter.rule.no-email");
        }
        if (addressees.size() > MOST) {
            throw new RuleBroken("people.letter.rule.too-many", MOST);
        }
        String occasion = Id.text(Id.next());
        Mail.Posted posted = mail.send(
                Letter.of(PeopleMails.LETTER, occasion).worded(typed),
                addressees.stream().map(Addressee::id).toList());
        trail.record(
                "written-to",
                "mail",
                context.collaborationId(),
                List.of(
                        Change.to("letter", occasion),
                        Change.personal("subject"),
                        Change.personal("text"),
                        Change.to("receivers", addressees.size())));
        return new Sent(
                posted,
                addressees.stream()
                        .filter(person -> !person.isReached())
                        .map(Addressee::name)
                        .toList());
    }
}
