package dk.tvaers.people;

import static dk.tvaers.testkit.Fresh.GLOSTRUP;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dk.tvaers.access.Context;
import dk.tvaers.access.CurrentContext;
import dk.tvaers.access.LogIn;
import dk.tvaers.access.Role;
import dk.tvaers.kernel.AccountId;
import dk.tvaers.kernel.Forbidden;
import dk.tvaers.kernel.Invalid;
import dk.tvaers.kernel.NotFound;
import dk.tvaers.kernel.Now;
import dk.tvaers.kernel.PersonId;
import dk.tvaers.kernel.RuleBroken;
import dk.tvaers.kit.Secrets;
import dk.tvaers.people.ChoosingPassword.Invitation;
import dk.tvaers.testkit.Fresh;
import dk.tvaers.testkit.Portal;
import dk.tvaers.testkit.Sql;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

@Tag("database")
class OneTimeLinksTest {

    private static final String CHOSEN = "fire grønne heste";

    private final OneTimeLinks links = Portal.bean(OneTimeLinks.class);
    private final ChoosingPassword choosing = Portal.bean(ChoosingPassword.class);
    private final LogIn logIn = Portal.bean(LogIn.class);
    private final Fresh fresh = Fresh.collaboration(GLOSTRUP);
    private final String email = Some.email();
    private final AccountId account = Some.account(email);
    private final PersonId person = Some.person(fresh, "Programleder, Glostrup", account);

    @Test
    void theHolderChoosesAPasswordAndTheOldOneAndAllSessionsEnd() {
        long session = logIn.openSession(account);
        String secret = secret(make());
        assertThat(choosing.find(secret)).contains(new Invitation.NewPassword(email));
        assertThat(choosing.choose(secret, CHOSEN)).isEqualTo(account);
        assertThat(logIn.accountOf(session)).isEmpty();
        assertThat(logIn.check(email, CHOSEN, "test-link")).isEqualTo(new LogIn.Outcome.Welcome(account));
        assertThat(logIn.check(email, Some.PASSWORD, "test-link")).isEqualTo(new LogIn.Outcome.Refused());
    }

    @Test
    void itWorksOnce() {
        String secret = secret(make());
        choosing.choose(secret, CHOSEN);
        assertThat(choosing.find(secret)).isEmpty();
        dead(() -> choosing.choose(secret, "endnu en adgangskode"));
    }

    @Test
    void ofSeveralAtTheSameMomentOneSucceeds() throws Exception {
        String secret = secret(make());
        List<Callable<Boolean>> attempts = IntStream.range(0, 6)
                .<Callable<Boolean>>mapToObj(i -> () -> tried(secret, CHOSEN + i))
                .toList();
        try (ExecutorService threads = Executors.newFixedThreadPool(6)) {
            assertThat(threads.invokeAll(attempts).stream().map(Future::resultNow))
                    .containsOnlyOnce(true);
        }
    }

    @Test
    void itWorksFor24Hours() {
        IssuedLink link = make();
        assertThat(Duration.between(Now.instant(), link.expiresAt()))
                .isBetween(Duration.ofHours(23), Duration.ofHours(24));
        dead(() -> Some.at(link.expiresAt(), () -> choosing.choose(secret(link), CHOSEN)));
        assertThat(Some.at(link.expiresAt().minusSeconds(1), () -> choosing.choose(secret(link), CHOSEN)))
                .isEqualTo(account);
    }

    @Test
    void aNewOneVoidsTheOlder() {
        String older = secret(make());
        String newer = secret(make());
        dead(() -> choosing.choose(older, CHOSEN));
        assertThat(choosing.choose(newer, CHOSEN)).isEqualTo(account);
    }

    @Test
    void aPasswordThatBreaksTheRuleLeavesTheLinkWorking() {
        String secret = secret(make());
        refused("people.password.too-short", () -> choosing.choose(secret, "for kort"));
        refused("people.password.too-long", () -> choosing.choose(secret, "x".repeat(129)));
        refused("people.password.is-email", () -> choosing.choose(secret, email.toUpperCase(Locale.ROOT)));
        assertThat(choosing.choose(secret, CHOSEN)).isEqualTo(account);
    }

    @Test
    void onlyTheHashOfTheSecretIsKept() {
        String secret = secret(make());
        assertThat(Sql.strings("select secret_hash from one_time_link where account_id = " + account.value()))
                .containsExactly(Secrets.sha256(secret))
                .noneMatch(kept -> kept.contains(secret));
    }

    @Test
    void theTrailSaysThatALinkWasMadeAndThatAPasswordWasChosen() {
        choosing.choose(secret(make()), CHOSEN);
        assertThat(fresh.count("select count(*) from audit_entry where collaboration_id = ? and record_id = "
                        + person.value() + " and act = 'password-link-made'"))
                .isEqualTo(1);
        assertThat(Sql.strings("select act from installation_audit where subject_id = " + account.value()))
                .contains("account.password-chosen");
    }

    @Test
    void onlyTheCoordinatorMakesOne() {
        for (Role role : Role.values()) {
            if (role != Role.COORDINATOR) {
                assertThatThrownBy(() -> fresh.as(role, GLOSTRUP, null, () -> links.forPerson(person)))
                        .as(role.name())
                        .isInstanceOf(Forbidden.class);
            }
        }
    }

    @Test
    void thereIsNoneForWhoCannotLogInNorForAnotherCollaborationsPerson() {
        PersonId without = Some.person(fresh, "Projektleder, KY", null);
        broken("people.rule.no-log-in", () -> fresh.asCoordinator(() -> links.forPerson(without)));
        Fresh other = Fresh.collaboration();
        assertThatThrownBy(() -> other.asCoordinator(() -> links.forPerson(person)))
                .isInstanceOf(NotFound.class);
    }

    @Test
    void theCoordinatorOfOneCollaborationNeverGetsALinkThatOpensAnother() {
        Some.person(Fresh.collaboration(), "Læser", account);
        broken("people.rule.log-in-reaches-further", this::make);
        IssuedLink byOperator = Fresh.asOperator(() -> links.forAccount(email));
        assertThat(choosing.choose(secret(byOperator), CHOSEN)).isEqualTo(account);
    }

    @Test
    void theCoordinatorNeverGetsALinkThatOpensTheInstallation() {
        Fresh.asOperator(() -> {
            Portal.bean(Accounts.class).grantOperator(account);
            return true;
        });
        broken("people.rule.log-in-reaches-further", this::make);
    }

    @Test
    void theOperatorMakesOneForAnAccountThatReachesFurtherAndTheInstallationsTrailSaysWho() {
        Some.person(Fresh.collaboration(), "Læser", account);
        AccountId operator = AccountId.next();
        String older = secret(forAccount(operator, email));
        String secret = secret(forAccount(operator, " " + email.toUpperCase(Locale.ROOT) + " "));
        dead(() -> choosing.choose(older, CHOSEN));
        assertThat(choosing.choose(secret, CHOSEN)).isEqualTo(account);
        assertThat(Sql.strings("select subject_id from installation_audit where act = 'account.password-link-made'"
                        + " and account_id = " + operator.value()))
                .containsExactly(String.valueOf(account.value()), String.valueOf(account.value()));
    }

    @Test
    void theOperatorIsToldWhatIsWrongWithTheEmailAndNothingIsWrittenDown() {
        AccountId operator = AccountId.next();
        refused("error.required", () -> forAccount(operator, " "));
        refused("people.email.invalid", () -> forAccount(operator, "programleder"));
        refused("people.email.no-account", () -> forAccount(operator, Some.email()));
        Fresh.asOperator(() -> {
            Portal.bean(Accounts.class).close(account);
            return true;
        });
        refused("people.email.no-account", () -> forAccount(operator, email));
        assertThat(Sql.strings("select act from installation_audit where account_id = " + operator.value()))
                .isEmpty();
    }

    @Test
    void onlyTheOperatorMakesOneForAnyAccount() {
        assertThatThrownBy(() -> Some.outside(account, () -> links.forAccount(email)))
                .isInstanceOf(Forbidden.class);
        assertThatThrownBy(() -> fresh.asCoordinator(() -> links.forAccount(email)))
                .isInstanceOf(Forbidden.class);
    }

    @Test
    void aLinkOfAClosedAccountIsDead() {
        String secret = secret(make());
        Fresh.asOperator(() -> {
            Portal.bean(Accounts.class).close(account);
            return true;
        });
        assertThat(choosing.find(secret)).isEmpty();
        dead(() -> choosing.choose(secret, CHOSEN));
        broken("people.rule.no-log-in", this::make);
    }

    @Test
    void theFirstOperatorIsLetInByALinkAndNobodyElse() throws Exception {
        assertThat(Some.withoutOperators(() -> {
                    String older = secret(links.firstOperatorLink().orElseThrow());
                    String secret = secret(links.firstOperatorLink().orElseThrow());
                    dead(() -> choosing.becomeOperator(older, Some.email(), CHOSEN));
                    assertThat(choosing.find(secret)).contains(new Invitation.FirstOperator());
                    refused("people.password.too-short", () -> choosing.becomeOperator(secret, Some.email(), "kort"));
                    dead(() -> choosing.choose(secret, CHOSEN));
                    AccountId operator = choosing.becomeOperator(secret, Some.email(), CHOSEN);
                    assertThat(Portal.bean(AccountActors.class).isOperator(operator))
                            .isTrue();
                    dead(() -> choosing.becomeOperator(secret, Some.email(), CHOSEN));
                    return links.firstOperatorLink();
                }))
                .isEmpty();
    }

    private IssuedLink make() {
        return fresh.asCoordinator(() -> links.forPerson(person));
    }

    private IssuedLink forAccount(AccountId operator, String typed) {
        return Portal.bean(CurrentContext.class)
                .within(new Context.InInstallation(operator, true), () -> links.forAccount(typed));
    }

    private boolean tried(String secret, String password) {
        try {
            choosing.choose(secret, password);
            return true;
        } catch (RuleBroken tooLate) {
            return false;
        }
    }

    private static String secret(IssuedLink link) {
        return link.path().substring(OneTimeLinks.PATH.length());
    }

    private static void dead(ThrowingCallable call) {
        broken("people.rule.link-dead", call);
    }

    private static void broken(String rule, ThrowingCallable call) {
        assertThatThrownBy(call).isInstanceOfSatisfying(RuleBroken.class, broken -> assertThat(broken.key())
                .isEqualTo(rule));
    }

    private static void refused(String reason, ThrowingCallable call) {
        assertThatThrownBy(call).isInstanceOfSatisfying(Invalid.class, invalid -> assertThat(invalid.problems())
                .extracting(Invalid.Problem::reason)
                .containsExactly(reason));
    }
}
