package dk.tvaers.people;

import static org.assertj.core.api.Assertions.assertThat;

import dk.tvaers.access.LogIn;
import dk.tvaers.access.LogIn.Outcome;
import dk.tvaers.kernel.AccountId;
import dk.tvaers.kernel.Id;
import dk.tvaers.testkit.Fresh;
import dk.tvaers.testkit.Portal;
import dk.tvaers.testkit.Sql;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

@Tag("database")
class PasswordLogInTest {

    private static final Instant NOW = Instant.parse("2016-03-01T10:00:00Z");

    private final LogIn logIn = Portal.bean(LogIn.class);
    private final String email = Some.email();
    private final AccountId account = Some.account(email);
    private final String address = address();

    @Test
    void theRightPasswordLetsInWhateverTheCaseOfTheEmail() {
        assertThat(logIn.check("  " + email.toUpperCase(Locale.ROOT), Some.PASSWORD, address))
                .isEqualTo(new Outcome.Welcome(account));
    }

    @Test
    void anUnknownEmailAWrongPasswordAndAClosedAccountGetOneAnswer() {
        assertThat(logIn.check(Some.email(), Some.PASSWORD, address)).isEqualTo(new Outcome.Refused());
        assertThat(logIn.check(email, Some.PASSWORD + "x", address)).isEqualTo(new Outcome.Refused());
        close();
        assertThat(logIn.check(email, Some.PASSWORD, address)).isEqualTo(new Outcome.Refused());
    }

    @Test
    void anAccountWithoutAPasswordCannotBeLoggedInWith() {
        String fresh = Some.email();
        Fresh.asOperator(() -> Portal.bean(Accounts.class).create(fresh, "da"));
        assertThat(logIn.check(fresh, "", address)).isEqualTo(new Outcome.Refused());
    }

    @Test
    void anUnknownEmailCostsAsMuchTimeAsAWrongPassword() {
        long known = fastest(() -> logIn.check(email, "forkert kodeord", address()));
        long unknown = fastest(() -> logIn.check(Some.email(), "forkert kodeord", address()));
        // without Argon2 it is a twentieth; a busy machine alone makes one twice the other
        assertThat((double) unknown / known).isBetween(0.2, 5.0);
        assertThat(known).as("Argon2 was computed").isGreaterThan(10_000_000L);
    }

    @Test
    void afterFiveFailuresTheEmailWaitsLongerAndLongerAndNothingIsChecked() {
        fail(5, email, this::other);
        assertThat(at(NOW, email, address)).isEqualTo(new Outcome.Wait(5));
        assertThat(at(NOW.plusSeconds(4), email, address)).isEqualTo(new Outcome.Wait(1));
        assertThat(Some.at(NOW.plusSeconds(5), () -> logIn.check(email, "forkert", address)))
                .isEqualTo(new Outcome.Refused());
        assertThat(at(NOW.plusSeconds(5), email, address)).isEqualTo(new Outcome.Wait(10));
        assertThat(at(NOW.plusSeconds(15), email, address)).isEqualTo(new Outcome.Welcome(account));
    }

    @Test
    void successForgetsTheFailuresOfTheEmail() {
        fail(4, email, this::other);
        assertThat(at(NOW, email, address)).isEqualTo(new Outcome.Welcome(account));
        fail(4, email, this::other);
        assertThat(at(NOW, email, address)).isEqualTo(new Outcome.Welcome(account));
    }

    @Test
    void anAddressThatTriesManyEmailsWaitsAndOneKnownPasswordDoesNotHideIt() {
        fail(29, null, () -> address);
        assertThat(at(NOW, email, address)).isEqualTo(new Outcome.Welcome(account));
        fail(1, null, () -> address);
        assertThat(at(NOW, email, address)).isEqualTo(new Outcome.Wait(5));
        assertThat(at(NOW, email, other())).isEqualTo(new Outcome.Welcome(account));
    }

    @Test
    void attemptsAtTheSameMomentAreAllCounted() throws Exception {
        List<Outcome> outcomes;
        try (ExecutorService threads = Executors.newFixedThreadPool(12)) {
            List<Callable<Outcome>> attempts = Stream.generate(
                            () -> (Callable<Outcome>) () -> logIn.check(email, "forkert", address))
                    .limit(12)
                    .toList();
            outcomes =
                    threads.invokeAll(attempts).stream().map(Future::resultNow).toList();
        }
        assertThat(outcomes).filteredOn(Outcome.Refused.class::isInstance).hasSize(5);
        assertThat(outcomes).filteredOn(Outcome.Wait.class::isInstance).hasSize(7);
    }

    @Test
    void theEmailIsCountedUnderItsHash() {
        fail(1, email, this::other);
        assertThat(Sql.strings("select subject from login_failure where kind = 'E' and subject like '%@%'"))
                .isEmpty();
    }

    @Test
    void aSessionProvesTheAccountUntilItEnds() {
        long session = logIn.openSession(account);
        assertThat(logIn.accountOf(session)).contains(account);
        logIn.endSession(session);
        assertThat(logIn.accountOf(session)).isEmpty();
        assertThat(logIn.accountOf(Id.next())).isEmpty();
    }

    @Test
    void aSessionThatNobodyUsesForTwelveHoursIsOver() {
        long session = Some.at(NOW, () -> logIn.openSession(account));
        assertThat(Some.at(NOW.plusSeconds(11 * 3600), () -> logIn.accountOf(session)))
                .contains(account);
        assertThat(Some.at(NOW.plusSeconds(22 * 3600), () -> logIn.accountOf(session)))
                .contains(account);
        assertThat(Some.at(NOW.plusSeconds(35 * 3600), () -> logIn.accountOf(session)))
                .isEmpty();
    }

    @Test
    void closingAnAccountEndsItsSessionsAtOnce() {
        long session = logIn.openSession(account);
        close();
        assertThat(logIn.accountOf(session)).isEmpty();
        assertThat(Sql.strings("select ended_at is not null from login_session where id = " + session))
                .as("it stays ended whatever becomes of the account")
                .containsExactly("1");
    }

    private void close() {
        Fresh.asOperator(() -> {
            Portal.bean(Accounts.class).close(account);
            return true;
        });
    }

    private Outcome at(Instant instant, String who, String from) {
        return Some.at(instant, () -> logIn.check(who, Some.PASSWORD, from));
    }

    /** Fails at NOW, for one e-mail or for a new one each time. */
    private void fail(int times, @Nullable String who, Supplier<String> from) {
        for (int i = 0; i < times; i++) {
            String tried = who == null ? Some.email() : who;
            assertThat(Some.at(NOW, () -> logIn.check(tried, "forkert", from.get())))
                    .isEqualTo(new Outcome.Refused());
        }
    }

    private String other() {
        return address();
    }

    private static String address() {
        return "test-" + Id.text(Id.next());
    }

    private static long fastest(Callable<?> work) {
        long best = Long.MAX_VALUE;
        for (int i = 0; i < 4; i++) {
            long started = System.nanoTime();
            try {
                work.call();
            } catch (Exception e) {
                throw new IllegalStateException(e);
            }
            best = Math.min(best, System.nanoTime() - started);
        }
        return best;
    }
}
