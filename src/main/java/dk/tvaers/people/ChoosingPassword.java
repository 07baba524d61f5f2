package dk.tvaers.people;

import dk.tvaers.audit.InstallationTrail;
import dk.tvaers.kernel.AccountId;
import dk.tvaers.kernel.Invalid;
import dk.tvaers.kernel.Now;
import dk.tvaers.kernel.RuleBroken;
import dk.tvaers.kit.Secrets;
import dk.tvaers.people.OneTimeLink.Purpose;
import io.micronaut.transaction.annotation.Transactional;
import jakarta.inject.Singleton;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/** What the holder of a one-time link can do: choose a password, once. Needs no log-in; the link is the proof. */
@Singleton
public class ChoosingPassword {

    private final OneTimeLinkRows links;
    private final AccountRows accounts;
    private final LoginSessions sessions;
    private final Attempts attempts;
    private final Passwords passwords;
    private final Accounts operators;
    private final InstallationTrail trail;

    ChoosingPassword(
            OneTimeLinkRows links,
            AccountRows accounts,
            LoginSessions sessions,
            Attempts attempts,
            Passwords passwords,
            Accounts operators,
            InstallationTrail trail) {
        this.links = links;
        this.accounts = accounts;
        this.sessions = sessions;
        this.attempts = attempts;
        this.passwords = passwords;
        this.operators = operators;
        this.trail = trail;
    }

    /** What a link that still works asks for; empty when it never worked, was used, or is too old. */
    @Transactional(readOnly = true)
    public Optional<Invitation> find(String secret) {
        return links.usable(Secrets.sha256(secret), Now.instant()).flatMap(link -> switch (link.purpose()) {
            case FIRST_OPERATOR ->
                accounts.operators() == 0 ? Optional.of(new Invitation.FirstOperator()) : Optional.empty();
            case PASSWORD -> account(link).map(account -> new Invitation.NewPassword(account.email()));
        });
    }

    /**
     * Uses the link up: sets the account's password and ends all its sessions.
     *
     * @throws RuleBroken when the link does not work, or no longer
     * @throws Invalid when the password breaks the rule for passwords; the link then still works
     */
    @Transactional
    public AccountId choose(String secret, String password) {
        String hash = Secrets.sha256(secret);
        Account account = links.usable(hash, Now.instant())
                .filter(link -> link.purpose() == Purpose.PASSWORD)
                .flatMap(this::account)
                .orElseThrow(ChoosingPassword::dead);
        passwords.checkRule("password", password, account.email());
        // the account before its link, as where links are made, so that the two never wait for each other
        Account locked = accounts.lock(account.id()).filter(Account::open).orElseThrow(ChoosingPassword::dead);
        use(hash);
        accounts.update(locked.withPasswordHash(passwords.hash(password)));
        sessions.endAll(locked.id(), Now.instant());
        attempts.forgive(locked.email());
        trail.record(locked.id(), "account.password-chosen", locked.id(), List.of());
        return locked.id();
    }

    /**
     * Uses the link up: makes the first operator's account.
     *
     * @throws RuleBroken when the link does not work, or no longer
     * @throws Invalid when e-mail or password cannot be used; the link then still works
     */
    @Transactional
    public AccountId becomeOperator(String secret, String email, String password) {
        String hash = Secrets.sha256(secret);
        if (links.usable(hash, Now.instant())
                .filter(link -> link.purpose() == Purpose.FIRST_OPERATOR)
                .isEmpty()) {
            throw dead();
        }
        use(hash);
        return operators.createFirstOperator(email, password);
    }

    private Optional<Account> account(OneTimeLink link) {
        AccountId account = link.accountId();
        return account == null ? Optional.empty() : accounts.findById(account).filter(Account::open);
    }

    private void use(String hash) {
        Instant now = Now.instant();
        if (links.use(hash, now) != 1) {
            throw dead();
        }
    }

    private static RuleBroken dead() {
        return new RuleBroken("people.rule.link-dead");
    }

    /** What the page of a link asks for. */
    public sealed interface Invitation {

        /** A new password for the account with the e-mail. */
        record NewPassword(String email) implements Invitation {}

        /** E-mail and password of the first operator. */
        record FirstOperator() implements Invitation {}
    }
}
