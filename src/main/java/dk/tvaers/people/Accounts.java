package dk.tvaers.people;

import dk.tvaers.audit.Change;
import dk.tvaers.audit.InstallationTrail;
import dk.tvaers.kernel.AccountId;
import dk.tvaers.kernel.Invalid;
import dk.tvaers.kernel.NotFound;
import dk.tvaers.kernel.Now;
import dk.tvaers.kernel.RuleBroken;
import io.micronaut.transaction.annotation.Transactional;
import jakarta.inject.Singleton;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/** Log-ins, as the operator sees to them. What people do with their own is in {@link OwnAccount}. */
@Singleton
public class Accounts {

    private final AccountRows accounts;
    private final LoginSessions sessions;
    private final Passwords passwords;
    private final Operator operator;
    private final InstallationTrail trail;

    Accounts(
            AccountRows accounts,
            LoginSessions sessions,
            Passwords passwords,
            Operator operator,
            InstallationTrail trail) {
        this.accounts = accounts;
        this.sessions = sessions;
        this.passwords = passwords;
        this.operator = operator;
        this.trail = trail;
    }

    /**
     * Makes an account that nobody can log in with until it has a password. For the operator and for whoever administers
     * the persons of a collaboration.
     *
     * @param language {@code da} or {@code en}
     * @throws Invalid when the e-mail or the language cannot be one
     * @throws RuleBroken when there is an account with the e-mail
     */
    @Transactional
    public AccountId create(String email, String language) {
        return insert(operator.requireOrAdministrator(), email, language, null);
    }

    /** The account with an e-mail, closed ones included; for the same callers. */
    @Transactional(readOnly = true)
    public Optional<AccountId> find(String email) {
        operator.requireOrAdministrator();
        return accounts.findByEmail(Emails.normal(email)).map(Account::id);
    }

    /**
     * Sets the password of an account and ends its sessions; the operator's.
     *
     * @throws Invalid when the password breaks the rule for passwords
     */
    @Transactional
    public void setPassword(AccountId id, String password) {
        set(id, account -> hashed(password, account));
    }

    /**
     * Sets a password that the settings of the installation give for a demo; the operator's. The rule for passwords that
     * people choose does not hold for it: nothing but the demo lies behind it.
     */
    @Transactional
    public void setPasswordOfDemo(AccountId id, String password) {
        set(id, account -> passwords.hash(password));
    }

    private void set(AccountId id, Function<Account, String> hash) {
        AccountId by = operator.require();
        change(id, account -> account.withPasswordHash(hash.apply(account)));
        sessions.endAll(id, Now.instant());
        trail.record(by, "account.password-set", id, List.of());
    }

    /** Closes an account: it can no longer be logged in with, and its sessions end at once; the operator's. */
    @Transactional
    public void close(AccountId id) {
        AccountId by = operator.require();
        Instant now = Now.instant();
        change(id, account -> account.closed(now));
        sessions.endAll(id, now);
        trail.record(by, "account.closed", id, List.of());
    }

    /** Lets an account operate the installation; the operator's. */
    @Transactional
    public void grantOperator(AccountId id) {
        AccountId by = operator.require();
        Account account = accounts.lock(id).filter(Account::open).orElseThrow(NotFound::new);
        accounts.grantOperator(account.id(), Now.instant());
        trail.record(by, "account.operator-granted", id, List.of());
    }

    /**
     * Makes the account of the first operator. Needs no right, since nobody can have one yet.
     *
     * @throws RuleBroken when there is an operator already, or an account with the e-mail
     * @throws Invalid when e-mail or password cannot be used
     */
    @Transactional
    public AccountId createFirstOperator(String email, String password) {
        if (accounts.operators() > 0) {
            throw new RuleBroken("people.rule.operator-exists");
        }
        String normal = Emails.checked("email", email);
        passwords.checkRule("password", password, normal);
        AccountId id = insert(null, normal, "da", passwords.hash(password));
        accounts.grantOperator(id, Now.instant());
        trail.record(id, "account.operator-granted", id, List.of());
        return id;
    }

    private AccountId insert(@Nullable AccountId by, String email, String language, @Nullable String hash) {
        String normal = Emails.checked("email", email);
        Preferred.checkLanguage(language);
        if (accounts.findByEmail(normal).isPresent()) {
            throw new RuleBroken("people.rule.email-taken");
        }
        AccountId id = AccountId.next();
        accounts.save(new Account(id, normal, hash, language, Preferred.SYSTEM, null, Now.instant(), null));
        trail.record(by, "account.created", id, List.of(Change.personal("email"), Change.to("language", language)));
        return id;
    }

    private void change(AccountId id, UnaryOperator<Account> change) {
        accounts.update(change.apply(accounts.lock(id).orElseThrow(NotFound::new)));
    }

    private String hashed(String password, Account account) {
        passwords.checkRule("password", password, account.email());
        return passwords.hash(password);
    }
}
