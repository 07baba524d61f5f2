package dk.tvaers.people;

import dk.tvaers.access.CurrentContext;
import dk.tvaers.audit.Change;
import dk.tvaers.audit.InstallationTrail;
import dk.tvaers.kernel.AccountId;
import dk.tvaers.kernel.Invalid;
import dk.tvaers.kernel.NotFound;
import dk.tvaers.kernel.Now;
import dk.tvaers.kernel.RuleBroken;
import io.micronaut.transaction.annotation.Transactional;
import jakarta.inject.Singleton;
import java.util.List;
import java.util.OptionalInt;

/** What people do with their own log-in. */
@Singleton
public class OwnAccount {

    private final AccountRows accounts;
    private final LoginSessions sessions;
    private final Attempts attempts;
    private final Passwords passwords;
    private final CurrentContext context;
    private final InstallationTrail trail;

    OwnAccount(
            AccountRows accounts,
            LoginSessions sessions,
            Attempts attempts,
            Passwords passwords,
            CurrentContext context,
            InstallationTrail trail) {
        this.accounts = accounts;
        this.sessions = sessions;
        this.attempts = attempts;
        this.passwords = passwords;
        this.context = context;
        this.trail = trail;
    }

    /** One's own account. */
    @Transactional(readOnly = true)
    public AccountItem get() {
        Account account = accounts.findById(context.account()).orElseThrow(NotFound::new);
        return new AccountItem(account.id(), account.email(), account.language(), account.theme());
    }

    /**
     * Chooses language and theme.
     *
     * @throws Invalid when either is unknown
     */
    @Transactional
    public void prefer(String language, String theme) {
        Preferred.checkLanguage(language);
        Preferred.checkTheme(theme);
        Account before = locked();
        Account after = accounts.update(before.withPreferences(language, theme));
        trail.record(before.id(), "account.preferences", before.id(), Change.between(before, after, "passwordHash"));
    }

    /**
     * Changes one's own password. Every session ends, the caller's too: whoever changes it in a browser is let in anew.
     *
     * @param old the password until now; wrong ones are counted and slowed like failed log-ins
     * @param address the network address the attempt comes from
     * @throws Invalid when the old password is wrong or the new one breaks the rule for passwords
     * @throws RuleBroken when too many wrong ones came before: wait
     */
    // no transaction around it: a wrong password must be counted although nothing else is written
    public void changePassword(String old, String fresh, String address) {
        Account account = accounts.findById(context.account()).orElseThrow(NotFound::new);
        passwords.checkRule("password", fresh, account.email());
        OptionalInt wait = attempts.begin(account.email(), address);
        if (wait.isPresent()) {
            throw new RuleBroken("error.too-many-attempts", wait.getAsInt());
        }
        if (!passwords.matches(old, account.passwordHash())) {
            throw new Invalid("old", "people.password.wrong");
        }
        attempts.succeeded(account.email(), address);
        set(passwords.hash(fresh));
    }

    @Transactional
    void set(String hash) {
        AccountId id = accounts.update(locked().withPasswordHash(hash)).id();
        sessions.endAll(id, Now.instant());
        trail.record(id, "account.password-changed", id, List.of());
    }

    private Account locked() {
        return accounts.lock(context.account()).filter(Account::open).orElseThrow(NotFound::new);
    }
}
