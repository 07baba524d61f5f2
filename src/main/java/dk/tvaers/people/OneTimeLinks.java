package dk.tvaers.people;

import dk.tvaers.access.CurrentContext;
import dk.tvaers.access.Guard;
import dk.tvaers.access.Right;
import dk.tvaers.access.Target;
import dk.tvaers.audit.InstallationTrail;
import dk.tvaers.audit.Trail;
import dk.tvaers.kernel.AccountId;
import dk.tvaers.kernel.Forbidden;
import dk.tvaers.kernel.Id;
import dk.tvaers.kernel.Invalid;
import dk.tvaers.kernel.NotFound;
import dk.tvaers.kernel.Now;
import dk.tvaers.kernel.PersonId;
import dk.tvaers.kernel.RuleBroken;
import dk.tvaers.kit.Dates;
import dk.tvaers.kit.PublicAddress;
import dk.tvaers.kit.Secrets;
import dk.tvaers.kit.mail.Letter;
import dk.tvaers.kit.mail.Mail;
import dk.tvaers.people.OneTimeLink.Purpose;
import io.micronaut.transaction.annotation.Transactional;
import jakarta.inject.Singleton;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Makes the links with which somebody chooses a password. What they lead to is in {@link ChoosingPassword}. */
@Singleton
public class OneTimeLinks {

    static final Duration LIFE = Duration.ofHours(24);

    /** Somebody who is invited may be away for some days; the account holds nothing yet. */
    static final Duration LIFE_OF_INVITATION = Duration.ofDays(7);

    static final String PATH = "/ny-adgangskode/";

    private static final String EMAIL = "email";

    private final OneTimeLinkRows links;
    private final AccountRows accounts;
    private final PersonRows persons;
    private final Guard guard;
    private final CurrentContext context;
    private final Operator operator;
    private final Trail trail;
    private final InstallationTrail installationTrail;
    private final Mail mail;
    private final PublicAddress address;

    OneTimeLinks(
            OneTimeLinkRows links,
            AccountRows accounts,
            PersonRows persons,
            Guard guard,
            CurrentContext context,
            Operator operator,
            Trail trail,
            InstallationTrail installationTrail,
            Mail mail,
            PublicAddress address) {
        this.links = links;
        this.accounts = accounts;
        this.persons = persons;
        this.guard = guard;
        this.context = context;
        this.operator = operator;
        this.trail = trail;
        this.installationTrail = installationTrail;
        this.mail = mail;
        this.address = address;
    }

    /**
     * Makes the link for a person of the collaboration, and mails it to them where the installation has a mail server;
     * earlier links of the account stop working.
     *
     * <p>Whoever holds the link can become the account. So the coordinator makes it only for an account that is at home
     * in this collaboration alone; for the others, and for the operator, it is the operator's.
     *
     * @throws NotFound when there is no such person
     * @throws RuleBroken when the person has no open log-in, or one that reaches further than this collaboration
     * @throws Forbidden without the right to make such links
     */
    @Transactional
    public IssuedLink forPerson(PersonId id) {
        guard.require(Right.MAKE_PASSWORD_LINK, Target.COLLABORATION);
        AccountId account = persons.findById(id).orElseThrow(NotFound::new).accountId();
        if (account == null || accounts.lock(account).filter(Account::open).isEmpty()) {
            throw new RuleBroken("people.rule.no-log-in");
        }
        if (accounts.operatorGrants(account) > 0
                || accounts.collaborationsOf(account, Now.today()).size() > 1) {
            throw new RuleBroken("people.rule.log-in-reaches-further");
        }
        trail.record("password-link-made", "person", id, List.of());
        IssuedLink link = passwordLink(account);
        return mail.isSetUp() && isMailed(link, id) ? link.andMailed() : link;
    }

    /**
     * Makes the link for any account, whatever it reaches; earlier links of the account stop working.
     *
     * @throws Invalid naming the field email, when it is no e-mail or no open account has it
     * @throws Forbidden unless the operator calls
     */
    @Transactional
    public IssuedLink forAccount(String email) {
        AccountId by = operator.require();
        if (email.isBlank()) {
            throw new Invalid(EMAIL, "error.required");
        }
        AccountId account = accounts.findByEmail(Emails.checked(EMAIL, email))
                .flatMap(found -> accounts.lock(found.id()))
                .filter(Account::open)
                .map(Account::id)
                .orElseThrow(() -> new Invalid(EMAIL, "people.email.no-account"));
        installationTrail.record(by, "account.password-link-made", account, List.of());
        return passwordLink(account);
    }

    /** Makes the link that lets the first operator in; empty when there is an operator. Earlier ones stop working. */
    @Transactional
    public Optional<IssuedLink> firstOperatorLink() {
        if (accounts.operators() > 0) {
            return Optional.empty();
        }
        links.voidFirstOperator(Now.instant());
        installationTrail.record(null, "installation.first-operator-link-made", null, List.of());
        return Optional.of(issue(null, Purpose.FIRST_OPERATOR, LIFE));
    }

    private boolean isMailed(IssuedLink link, PersonId id) {
        Letter letter = Letter.of(PeopleMails.PASSWORD_LINK, Id.text(Id.next()))
                .with(PeopleMails.LINK, address.of(link.path()))
                .with(PeopleMails.UNTIL, texts -> new Dates(texts).moment(link.expiresAt()))
                .until(link.expiresAt());
        return mail.send(letter, List.of(id)).atOnce() > 0;
    }

    private IssuedLink passwordLink(AccountId account) {
        links.voidOf(account, Now.instant());
        boolean invited = accounts.findById(account).orElseThrow().passwordHash() == null;
        return issue(account, Purpose.PASSWORD, invited ? LIFE_OF_INVITATION : LIFE);
    }

    private IssuedLink issue(@Nullable AccountId account, Purpose purpose, Duration life) {
        String secret = Secrets.next();
        Instant now = Now.instant();
        OneTimeLink link =
                links.save(new OneTimeLink(Secrets.sha256(secret), account, purpose, now, now.plus(life), null));
        return new IssuedLink(PATH + secret, link.expiresAt(), false);
    }
}
