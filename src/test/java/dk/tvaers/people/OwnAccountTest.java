package dk.tvaers.people;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dk.tvaers.access.Actors;
import dk.tvaers.access.LogIn;
import dk.tvaers.kernel.AccountId;
import dk.tvaers.kernel.Forbidden;
import dk.tvaers.kernel.Invalid;
import dk.tvaers.kernel.RuleBroken;
import dk.tvaers.testkit.Fresh;
import dk.tvaers.testkit.Portal;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

@Tag("database")
class OwnAccountTest {

    private static final String CHOSEN = "fire grønne heste";

    private final OwnAccount own = Portal.bean(OwnAccount.class);
    private final Accounts accounts = Portal.bean(Accounts.class);
    private final LogIn logIn = Portal.bean(LogIn.class);
    private final String email = Some.email();
    private final AccountId account = Some.account(email);

    @Test
    void theOldPasswordIsNeededAndEverySessionEnds() {
        long session = logIn.openSession(account);
        assertThatThrownBy(() -> change("forkert kodeord", CHOSEN))
                .isInstanceOfSatisfying(Invalid.class, invalid -> assertThat(invalid.problems())
                        .extracting(Invalid.Problem::field)
                        .containsExactly("old"));
        assertThat(logIn.accountOf(session)).isPresent();
        change(Some.PASSWORD, CHOSEN);
        assertThat(logIn.accountOf(session)).isEmpty();
        assertThat(logIn.check(email, CHOSEN, "test-own")).isEqualTo(new LogIn.Outcome.Welcome(account));
    }

    @Test
    void wrongOldPasswordsAreSlowedLikeFailedLogIns() {
        for (int i = 0; i < 5; i++) {
            assertThatThrownBy(() -> change("forkert kodeord", CHOSEN)).isInstanceOf(Invalid.class);
        }
        assertThatThrownBy(() -> change(Some.PASSWORD, CHOSEN))
                .isInstanceOfSatisfying(
                        RuleBroken.class, broken -> assertThat(broken.key()).isEqualTo("error.too-many-attempts"));
    }

    @Test
    void languageAndThemeAreChosenAmongThoseThereAre() {
        prefer("en", "dark");
        assertThat(Portal.bean(Actors.class).preferencesOf(account)).isEqualTo(new Actors.Preferences("en", "dark"));
        assertThatThrownBy(() -> prefer("sv", "dark")).isInstanceOf(Invalid.class);
        assertThatThrownBy(() -> prefer("da", "pink")).isInstanceOf(Invalid.class);
    }

    @Test
    void anEmailIsOneAccountWhateverItsCase() {
        assertThatThrownBy(() -> Fresh.asOperator(() -> accounts.create(" " + email.toUpperCase(Locale.ROOT), "da")))
                .isInstanceOf(RuleBroken.class);
        assertThatThrownBy(() -> Fresh.asOperator(() -> accounts.create("ingen snabel-a", "da")))
                .isInstanceOf(Invalid.class);
    }

    @Test
    void onlyTheOperatorSeesToOthersAccounts() {
        for (Callable<?> act : List.<Callable<?>>of(
                () -> accounts.create(Some.email(), "da"),
                () -> accounts.find(email),
                () -> run(() -> accounts.setPassword(account, CHOSEN)),
                () -> run(() -> accounts.close(account)),
                () -> run(() -> accounts.grantOperator(account)),
                () -> Portal.bean(OneTimeLinks.class).forAccount(email))) {
            assertThatThrownBy(() -> Some.outside(account, act)).isInstanceOf(Forbidden.class);
        }
        Fresh fresh = Fresh.collaboration();
        assertThatThrownBy(() -> fresh.asCoordinator(() -> run(() -> accounts.setPassword(account, CHOSEN))))
                .isInstanceOf(Forbidden.class);
        assertThatThrownBy(() -> fresh.asCoordinator(() -> run(() -> accounts.grantOperator(account))))
                .isInstanceOf(Forbidden.class);
    }

    private void change(String old, String chosen) {
        Some.outside(account, () -> run(() -> own.changePassword(old, chosen, "test-own-" + account)));
    }

    private void prefer(String language, String theme) {
        Some.outside(account, () -> run(() -> own.prefer(language, theme)));
    }

    private static boolean run(Runnable act) {
        act.run();
        return true;
    }
}
