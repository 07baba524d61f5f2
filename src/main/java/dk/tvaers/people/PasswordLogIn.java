package dk.tvaers.people;

import dk.tvaers.access.LogIn;
import dk.tvaers.kernel.AccountId;
import dk.tvaers.kernel.Id;
import dk.tvaers.kernel.Now;
import jakarta.inject.Singleton;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.OptionalInt;

/** Logging in with e-mail and password. */
@Singleton
class PasswordLogIn implements LogIn {

    /** A session that nobody used for so long is over. */
    private static final Duration IDLE = Duration.ofHours(12);

    /** How exactly it is kept when a session was last used; spares a write per request. */
    private static final Duration SEEN_STEP = Duration.ofMinutes(5);

    private final AccountRows accounts;
    private final LoginSessions sessions;
    private final Attempts attempts;
    private final Passwords passwords;

    PasswordLogIn(AccountRows accounts, LoginSessions sessions, Attempts attempts, Passwords passwords) {
        this.accounts = accounts;
        this.sessions = sessions;
        this.attempts = attempts;
        this.passwords = passwords;
    }

    // no transaction around it: the count must stand whatever follows, and no row be locked while Argon2 works
    @Override
    public Outcome check(String email, String password, String address) {
        String normal = Emails.normal(email);
        OptionalInt wait = attempts.begin(normal, address);
        if (wait.isPresent()) {
            return new Outcome.Wait(wait.getAsInt());
        }
        Optional<Account> account = accounts.findByEmail(normal).filter(Account::open);
        boolean right =
                passwords.matches(password, account.map(Account::passwordHash).orElse(null));
        if (!right || account.isEmpty()) {
            return new Outcome.Refused();
        }
        attempts.succeeded(normal, address);
        return new Outcome.Welcome(account.get().id());
    }

    @Override
    public long openSession(AccountId account) {
        attempts.sweep();
        Instant now = Now.instant();
        return sessions.save(new LoginSession(Id.next(), account, now, now, null))
                .id();
    }

    @Override
    public Optional<AccountId> accountOf(long session) {
        Instant now = Now.instant();
        Optional<LoginSession> open = sessions.open(session, now.minus(IDLE));
        open.filter(found -> found.seenAt().isBefore(now.minus(SEEN_STEP)))
                .ifPresent(found -> sessions.seen(session, now));
        return open.map(LoginSession::accountId);
    }

    @Override
    public void endSession(long session) {
        sessions.end(session, Now.instant());
    }
}
