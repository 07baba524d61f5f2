package dk.tvaers.people;

import static dk.tvaers.testkit.Fresh.GLOSTRUP;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dk.tvaers.access.Role;
import dk.tvaers.kernel.Forbidden;
import dk.tvaers.kernel.Invalid;
import dk.tvaers.kernel.Now;
import dk.tvaers.kernel.Period;
import dk.tvaers.kernel.PersonId;
import dk.tvaers.kernel.RuleBroken;
import dk.tvaers.kit.mail.Wording;
import dk.tvaers.testkit.Due;
import dk.tvaers.testkit.Fresh;
import dk.tvaers.testkit.Portal;
import dk.tvaers.testkit.Postbox;
import dk.tvaers.testkit.Visitor;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

@Tag("database")
class LettersTest {

    private static final Wording WORDS = new Wording("Møde i [samarbejde]", "Hej [navn]\n\nVi ses kl. 9.");

    private final Letters letters = Portal.bean(Letters.class);
    private final Fresh fresh = Fresh.collaboration(GLOSTRUP);
    private final String address = "aase-" + fresh.ref().slug() + "@glostrup.example";
    private final PersonId aase = person("Åse", address);
    private final PersonId bo = person("Bo", null);

    @Test
    void whoHasNoLogInIsReachedAndWhoHasNoEmailIsNamed() throws Exception {
        Letters.Sent sent = fresh.asCoordinator(() -> letters.send(List.of(aase, bo), WORDS));
        assertThat(sent.posted().atOnce()).isEqualTo(1);
        assertThat(sent.without()).containsExactly("Bo");
        Due.run();
        assertThat(Postbox.of(address)).singleElement().satisfies(mail -> {
            assertThat(mail.getSubject()).isEqualTo("Møde i " + fresh.ref().name());
            assertThat(mail.getContent().toString()).startsWith("Hej Åse\r\n");
        });
        assertThat(fresh.count("select count(*) from audit_entry where collaboration_id = ? and act = 'written-to'"))
                .isEqualTo(1);
    }

    @Test
    void theSameWordsCanBeSentOnceMore() {
        fresh.asCoordinator(() -> letters.send(List.of(aase), WORDS));
        fresh.asCoordinator(() -> letters.send(List.of(aase), WORDS));
        Due.run();
        assertThat(Postbox.of(address)).hasSize(2);
    }

    @Test
    void thereIsSomebodyToWriteToAndSomethingToSay() {
        assertThatThrownBy(() -> fresh.asCoordinator(() -> letters.send(List.of(), WORDS)))
                .isInstanceOf(RuleBroken.class);
        assertThatThrownBy(() -> fresh.asCoordinator(() -> letters.send(List.of(bo), WORDS)))
                .isInstanceOf(RuleBroken.class);
        assertThatThrownBy(() -> fresh.asCoordinator(() -> letters.send(List.of(aase), new Wording("", "[fejl]"))))
                .isInstanceOfSatisfying(
                        Invalid.class, invalid -> assertThat(invalid.problems()).hasSize(2));
    }

    @Test
    void personsOfAnotherCollaborationAreLeftOut() {
        PersonId stranger = Fresh.collaboration().person("Fremmed", null);
        assertThat(fresh.asCoordinator(() -> letters.addressees(List.of(aase, stranger))))
                .extracting(Addressee::named)
                .containsExactly("Åse (Glostrup)");
    }

    @Test
    void onlyTheCoordinatorWritesByThePortal() {
        assertThatThrownBy(
                        () -> fresh.as(Role.PROGRAMME_LEADER, GLOSTRUP, null, () -> letters.send(List.of(aase), WORDS)))
                .isInstanceOf(Forbidden.class);
    }

    @Test
    void overRestAKeyWritesOnce() {
        Visitor coordinator = Visitor.with(Role.COORDINATOR, fresh.ref(), null, null);
        String path = "/api/v1/collaborations/" + fresh.ref().slug() + "/letters";
        String body = "{\"persons\":[\"%s\"],\"subject\":\"Møde\",\"text\":\"Kl. 9\"}".formatted(aase);
        for (int i = 0; i < 2; i++) {
            var answer = coordinator.call("POST", path, body, "Idempotency-Key", "letter-1");
            assertThat(answer.statusCode()).as(answer.body()).isEqualTo(201);
            assertThat(answer.body()).contains("\"written\":1");
        }
        Due.run();
        assertThat(Postbox.of(address)).hasSize(1);
        assertThat(coordinator
                        .call("POST", path, "{\"persons\":[\"x\"],\"subject\":\"a\",\"text\":\"b\"}")
                        .statusCode())
                .isEqualTo(422);
    }

    @Test
    void whoIsGivenARoleOrADelegationHearsOfItBehindTheBell() {
        PersonId reader = Some.person(fresh, "Læser", Some.account(Some.email()));
        Some.role(fresh, reader, Role.READER, GLOSTRUP, Now.today(), null);
        assertThat(fresh.count("select count(*) from message where collaboration_id = ? and kind = 'role'"))
                .isEqualTo(1);
        fresh.asCoordinator(() -> Portal.bean(Delegations.class)
                .giveFor(aase, reader, new Period(Now.today(), Now.today().plusDays(3))));
        assertThat(fresh.count("select count(*) from message where collaboration_id = ? and kind = 'delegation'"))
                .isEqualTo(1);
    }

    private PersonId person(String name, @Nullable String email) {
        PersonId id = fresh.person(name, GLOSTRUP);
        Fresh.sql("update person set email = ? where id = ?", email, id.value());
        return id;
    }
}
