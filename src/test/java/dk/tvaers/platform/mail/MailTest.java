package dk.tvaers.platform.mail;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dk.tvaers.access.Grant;
import dk.tvaers.access.Role;
import dk.tvaers.kernel.PersonId;
import dk.tvaers.kernel.RuleBroken;
import dk.tvaers.kit.jobs.Job;
import dk.tvaers.kit.jobs.Jobs;
import dk.tvaers.kit.mail.Letter;
import dk.tvaers.kit.mail.Mail;
import dk.tvaers.kit.mail.MailKind;
import dk.tvaers.kit.mail.MailKind.Delivery;
import dk.tvaers.kit.mail.Wording;
import dk.tvaers.testkit.Due;
import dk.tvaers.testkit.Fresh;
import dk.tvaers.testkit.Portal;
import dk.tvaers.testkit.Postbox;
import dk.tvaers.testkit.Sql;
import jakarta.mail.internet.InternetAddress;
import jakarta.mail.internet.MimeMessage;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

@Tag("database")
class MailTest {

    private static final Instant MORNING = Instant.parse("2026-03-02T10:00:00Z");
    private static final MailKind SECRET =
            new MailKind("test-secret", "mail.digest", List.of(), Set.of(), Delivery.AT_ONCE, false, true);

    private final Post post = new Post();
    private final String address = post.address("aase");
    private final PersonId person = post.person("Åse Æbelø", address);

    @Test
    void aMailArrivesWithItsDanishLettersAndSaysThatAMachineWroteIt() throws Exception {
        post.send(letter("ét"), person);
        Due.run();
        MimeMessage mail = Postbox.of(address).getFirst();
        assertThat(mail.getSubject()).isEqualTo("Rød grød til Åse Æbelø");
        assertThat(mail.getContent().toString().strip())
                .isEqualTo(
                        "Hej Åse Æbelø\r\n\r\nSmørrebrød i " + post.fresh.ref().name());
        assertThat(mail.getContentType()).startsWithIgnoringCase("text/plain; charset=utf-8");
        assertThat(mail.getHeader("Auto-Submitted")).containsExactly("auto-generated");
        assertThat(mail.getMessageID()).isEqualTo("<" + post.only().id() + "@portal.example>");
        InternetAddress from = (InternetAddress) mail.getFrom()[0];
        assertThat(from.getAddress()).isEqualTo("tvaers@portal.example");
        assertThat(from.getPersonal()).isEqualTo(post.fresh.ref().name());
        assertThat(((InternetAddress) mail.getReplyTo()[0]).getAddress()).startsWith("koordinator-");
        assertThat(post.only().state()).isEqualTo(MailState.SENT);
        assertThat(post.only().subject()).isEqualTo("Rød grød til Åse Æbelø");
    }

    @Test
    void whatIsRolledBackIsNeverSent() {
        assertThatThrownBy(() -> post.asCoordinator(() -> Post.inTransaction(() -> {
                    Portal.bean(Mail.class).send(letter("fortrudt"), List.of(person));
                    throw new IllegalStateException("after all not");
                })))
                .hasMessageContaining("after all not");
        Due.run();
        assertThat(post.log()).isEmpty();
        assertThat(Postbox.of(address)).isEmpty();
    }

    @Test
    void nobodyGetsOneTwiceHoweverOftenItIsWrittenAndItsJobDone() {
        assertThat(post.send(letter("én gang"), person, person).atOnce()).isEqualTo(1);
        assertThat(post.send(letter("én gang"), person).atOnce()).isZero();
        String mail = post.only().id().toString();
        for (int i = 0; i < 3; i++) {
            post.asCoordinator(() -> Post.inTransaction(() -> {
                Portal.bean(Jobs.class).schedule(SendingMail.NAME, mail);
                return true;
            }));
        }
        Due.run();
        Due.run();
        assertThat(Postbox.of(address)).hasSize(1);
    }

    @Test
    void whileTheServerIsDownTheMailWaitsAndIsThenDeliveredOnce() {
        post.sendAt(MORNING, letter("nede"), person);
        Postbox.whileDown(() -> Due.runAt(MORNING));
        assertThat(post.only().state()).isEqualTo(MailState.WAITING);
        assertThat(post.only().failure()).isEqualTo(MailFailure.NO_CONNECTION);
        Due.runAt(MORNING.plusSeconds(59));
        assertThat(Postbox.of(address)).isEmpty();
        Due.runAt(MORNING.plusSeconds(60));
        assertThat(Postbox.of(address)).hasSize(1);
        assertThat(post.only().state()).isEqualTo(MailState.SENT);
    }

    @Test
    void afterTwentyTriesItIsADeadLetterWhichTheCoordinatorMaySendAgain() {
        post.sendAt(MORNING, letter("opgivet"), person);
        Postbox.whileDown(() -> {
            for (int hour = 0; hour < 80; hour++) {
                Due.runAt(MORNING.plus(Duration.ofHours(hour)));
            }
        });
        assertThat(post.only().state()).isEqualTo(MailState.DEAD);
        assertThat(post.only().attempts()).isEqualTo(SendingMail.MOST_ATTEMPTS);
        assertThat(jobs()).isZero();
        again(post.only());
        Due.run();
        assertThat(Postbox.of(address)).hasSize(1);
        assertThatThrownBy(() -> again(post.only())).isInstanceOf(RuleBroken.class);
    }

    @Test
    void whatTheServerRefusesForGoodIsNotTriedAgain() throws Exception {
        post.send(letter("afvist"), person);
        try (ScriptedSmtp server = new ScriptedSmtp(Map.of("RCPT", "550 no such person"))) {
            assertThat(post.sendBy(server.settings(), post.only())).isEqualTo(Job.Outcome.DONE);
        }
        assertThat(post.only().state()).isEqualTo(MailState.DEAD);
        assertThat(post.only().failure()).isEqualTo(MailFailure.REFUSED);
    }

    @Test
    void whatTheServerCannotTakeJustNowIsTriedAgain() throws Exception {
        post.send(letter("travlt"), person);
        try (ScriptedSmtp server = new ScriptedSmtp(Map.of("RCPT", "451 greylisted"))) {
            assertThat(post.sendBy(server.settings(), post.only())).isEqualTo(Job.Outcome.again(Duration.ofMinutes(1)));
        }
        assertThat(post.only().failure()).isEqualTo(MailFailure.BUSY);
        try (ScriptedSmtp server = new ScriptedSmtp(Map.of(".", "452 full"))) {
            assertThat(post.sendBy(server.settings(), post.only())).isEqualTo(Job.Outcome.again(Duration.ofMinutes(2)));
        }
        Due.run();
        assertThat(Postbox.of(address)).hasSize(1);
    }

    @Test
    void whenTheServerFallsSilentAfterTheTextNobodySendsItAgainByItself() throws Exception {
        post.send(letter("tavs"), person);
        try (ScriptedSmtp server = new ScriptedSmtp(Map.of(".", ""))) {
            assertThat(post.sendBy(server.settings(), post.only())).isEqualTo(Job.Outcome.DONE);
        }
        assertThat(post.only().state()).isEqualTo(MailState.UNCERTAIN);
        Due.run();
        assertThat(Postbox.of(address)).isEmpty();
        again(post.only());
        Due.run();
        assertThat(Postbox.of(address)).hasSize(1);
    }

    @Test
    void whoWasKilledWhileHandingItOverLeavesItUncertainAndItIsNotSentTwice() {
        post.send(letter("dræbt"), person);
        Fresh.sql(
                "update mail set state = 'SENDING' where id = ?",
                post.only().id().value());
        Due.run();
        assertThat(post.only().state()).isEqualTo(MailState.UNCERTAIN);
        assertThat(Postbox.of(address)).isEmpty();
    }

    @Test
    void withoutAMailServerNothingIsLostAndNothingIsTried() {
        post.send(letter("uden"), person);
        assertThat(post.sendBy(new SmtpSettings("", "", "", "", "starttls", ""), post.only()))
                .isInstanceOf(Job.Outcome.Again.class);
        assertThat(post.only().state()).isEqualTo(MailState.WAITING);
        assertThat(post.only().attempts()).isZero();
        Due.run();
        assertThat(Postbox.of(address)).hasSize(1);
    }

    @Test
    void whatIsOfNoMoreUseIsNotSent() {
        post.sendAt(MORNING, letter("frist").until(MORNING.plusSeconds(60)), person);
        Due.runAt(MORNING.plusSeconds(60));
        assertThat(post.only().state()).isEqualTo(MailState.EXPIRED);
        assertThat(Postbox.of(address)).isEmpty();
    }

    @Test
    void theTextOfASecretMailIsForgottenWhenItIsSentOrGivenUp() {
        Letter secret = Letter.of(SECRET, "hemmelig").worded(new Wording("Link", "hemmeligt"));
        post.send(secret, person);
        assertThat(body()).isEqualTo("hemmeligt");
        Due.run();
        assertThat(Postbox.of(address)).hasSize(1);
        assertThat(body()).isNull();
        PersonId silent = post.person("Uden mail", null);
        post.send(secret, silent);
        assertThat(Sql.strings("select count(*) from mail where body = 'hemmeligt'"))
                .containsExactly("0");
    }

    @Test
    void whoHasNoEmailStandsAmongThoseThatWereNotSentAndNoAddressStandsInTheTable() {
        PersonId silent = post.person("Uden mail", null);
        assertThat(post.send(letter("adresse"), silent, person)).isEqualTo(new Mail.Posted(1, 0, 0, 1));
        Due.run();
        assertThat(post.log().stream().filter(mail -> mail.person().equals(silent)))
                .singleElement()
                .satisfies(mail -> assertThat(mail.failure()).isEqualTo(MailFailure.NO_ADDRESS));
        assertThat(Sql.rows("select * from mail where collaboration_id = "
                                + post.fresh.ref().id().value())
                        .toString())
                .doesNotContain(address);
    }

    @Test
    void aDigestGathersInTheMorningWhatAPersonWantsGatheredAndWhoWantsNoneGetsNone() throws Exception {
        String none = post.address("ingen");
        PersonId unwilling = post.person("Ingen Mails", none);
        choose(person, Delivery.DIGEST);
        choose(unwilling, Delivery.NONE);
        Instant evening = Instant.parse("2026-03-02T20:00:00Z");
        assertThat(post.sendAt(evening, letter("første"), person, unwilling)).isEqualTo(new Mail.Posted(0, 1, 1, 0));
        assertThat(post.sendAt(evening.plusSeconds(9), letter("anden"), person).inDigest())
                .isEqualTo(1);
        Due.runAt(Instant.parse("2026-03-03T05:29:59Z"));
        assertThat(Postbox.of(address)).isEmpty();
        Due.runAt(Instant.parse("2026-03-03T05:30:00Z"));
        MimeMessage digest = Postbox.of(address).getFirst();
        assertThat(digest.getSubject()).isEqualTo("Nyt i " + post.fresh.ref().name() + " (2)");
        assertThat(digest.getContent().toString()).containsOnlyOnce("Hej Åse Æbelø\r\n\r\nDet er sket");
        assertThat(digest.getContent().toString().split("Smørrebrød", -1)).hasSize(3);
        Due.runAt(Instant.parse("2026-03-04T05:30:00Z"));
        assertThat(Postbox.of(address)).hasSize(1);
        assertThat(Postbox.of(none)).isEmpty();
        assertThat(post.log())
                .extracting(MailItem::state)
                .containsExactlyInAnyOrder(MailState.SENT, MailState.IN_DIGEST, MailState.IN_DIGEST);
    }

    @Test
    void oldMailsAreForgottenAndThoseThatWaitAreNot() {
        Instant longAgo = Instant.parse("2024-01-01T10:00:00Z");
        post.sendAt(longAgo, letter("gammel"), person);
        Due.runAt(longAgo);
        post.sendAt(longAgo, letter("gammel, men venter"), person);
        post.asCoordinator(() -> {
            Portal.bean(MailCleaning.class).run();
            return true;
        });
        assertThat(post.only().state()).isEqualTo(MailState.WAITING);
        Fresh.sql(
                "delete from job where task_name = 'mail' and task_instance like ?",
                post.fresh.ref().slug() + "/%");
    }

    private Letter letter(String occasion) {
        return Letter.of(Post.NEWS, occasion)
                .worded(new Wording("Rød grød til [navn]", "Hej [navn]\n\nSmørrebrød i [samarbejde]"));
    }

    private void again(MailItem mail) {
        post.asCoordinator(() -> {
            Portal.bean(MailLog.class).sendAgain(mail.id());
            return true;
        });
    }

    private void choose(PersonId who, Delivery delivery) {
        post.fresh.as(who, List.of(new Grant(Role.READER, null, null, null)), () -> {
            Portal.bean(MailChoices.class).choose(Post.NEWS.name(), delivery);
            return true;
        });
    }

    private @Nullable String body() {
        String text = Objects.requireNonNull(Sql.rows("select body from mail where collaboration_id = "
                        + post.fresh.ref().id().value() + " and person_id = " + person.value())
                .getFirst()
                .get("body"));
        return text.equals("null") ? null : text;
    }

    private long jobs() {
        return Long.parseLong(Sql.strings("select count(*) from job where task_name = 'mail' and task_instance like '"
                        + post.fresh.ref().slug() + "/%'")
                .getFirst());
    }
}
