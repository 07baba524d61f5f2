package dk.tvaers.platform.mail;

import static org.assertj.core.api.Assertions.assertThat;

import dk.tvaers.kernel.Now;
import dk.tvaers.kernel.PersonId;
import dk.tvaers.kit.mail.Letter;
import dk.tvaers.kit.mail.Wording;
import dk.tvaers.settings.Chooses;
import dk.tvaers.settings.CollaborationSettings;
import dk.tvaers.settings.Picture;
import dk.tvaers.testkit.Due;
import dk.tvaers.testkit.Fresh;
import dk.tvaers.testkit.Portal;
import dk.tvaers.testkit.Postbox;
import jakarta.mail.Multipart;
import jakarta.mail.Part;
import jakarta.mail.internet.InternetAddress;
import jakarta.mail.internet.MimeMessage;
import java.time.DayOfWeek;
import java.time.Duration;
import java.time.Instant;
import java.util.EnumSet;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** What a collaboration has chosen shows in its mails, and in how long they are kept. */
@Tag("database")
class ChosenMailTest {

    private final Post post = new Post();
    private final String address = post.address("bo");
    private final PersonId person = post.person("Bo", address);

    @Test
    void theSenderIsCalledAndAnsweredAsChosen() throws Exception {
        Chooses.in(post.fresh, data -> Chooses.sentBy(data, "Sekretariatet, Vestegnen", "post@faelles.example"));
        MimeMessage mail = sent();
        InternetAddress from = (InternetAddress) mail.getFrom()[0];
        assertThat(from.getPersonal()).isEqualTo("Sekretariatet, Vestegnen");
        assertThat(from.getAddress()).as("the installation's").isEqualTo("tvaers@portal.example");
        assertThat(mail.getReplyTo()).extracting(Object::toString).containsExactly("post@faelles.example");
        assertThat(mail.getContentType()).as("nothing to dress it in").startsWith("text/plain");
    }

    @Test
    void colourAndLogoDressTheMailAndThePlainTextStands() throws Exception {
        Chooses.in(post.fresh, data -> Chooses.coloured(data, "#7a1f5c", null));
        post.fresh.asCoordinator(() -> {
            Portal.bean(CollaborationSettings.class).putLogo(Picture.of("png", 300, 90));
            return true;
        });
        Multipart whole = (Multipart) sent().getContent();
        assertThat(whole.getBodyPart(0).getContent().toString()).contains("Hej Bo", "<b> & 5 < 6");
        Multipart shown = (Multipart) whole.getBodyPart(1).getContent();
        assertThat(shown.getBodyPart(0).getContent().toString())
                .contains("#7a1f5c", "cid:logo", "&lt;b&gt; &amp; 5 &lt; 6", "<a href=\"https://by.example/a\">")
                .doesNotContain("<b>", "src=\"http");
        assertThat(((Part) shown.getBodyPart(1)).getContentType()).startsWith("image/png");
    }

    @Test
    void mailsAreKeptAsLongAsChosen() {
        Instant now = Now.instant();
        post.sendAt(now.minus(Duration.ofDays(120)), letter("gammel"), person);
        Due.runAt(now.minus(Duration.ofDays(120)));
        clean();
        assertThat(post.log()).as("400 days without a choice").hasSize(1);
        Chooses.in(post.fresh, data -> Chooses.kept(data, 121));
        clean();
        assertThat(post.log()).hasSize(1);
        Chooses.in(post.fresh, data -> Chooses.kept(data, 119));
        clean();
        assertThat(post.log()).isEmpty();
    }

    @Test
    void aClosedCollaborationKeepsItsMailsNoLonger() {
        Instant sent = Instant.parse("2029-03-01T10:00:00Z");
        post.sendAt(sent, letter("gammel"), person);
        Due.runAt(sent);
        Fresh.sql(
                "update collaboration set closed_on = '2029-03-02' where id = ?",
                post.fresh.ref().id().value());
        Instant evening = Instant.parse("2032-03-01T20:00:00Z");
        Due.startTurnsOf("mail-cleaning", evening);
        Due.runAt(evening.plus(Duration.ofDays(1)));
        assertThat(post.log()).isEmpty();
    }

    @Test
    void theMorningMailWaitsForAWorkingDay() {
        Instant saturday = Instant.parse("2026-03-07T10:00:00Z");
        assertThat(Outbox.nextMorning(saturday, EnumSet.range(DayOfWeek.MONDAY, DayOfWeek.FRIDAY)))
                .isEqualTo("2026-03-09T05:30:00Z");
        assertThat(Outbox.nextMorning(saturday, EnumSet.of(DayOfWeek.SATURDAY))).isEqualTo("2026-03-14T05:30:00Z");
    }

    private MimeMessage sent() {
        post.send(letter("ét"), person);
        Due.run();
        return Postbox.of(address).getFirst();
    }

    private void clean() {
        post.asCoordinator(() -> {
            Portal.bean(MailCleaning.class).run();
            return true;
        });
    }

    private static Letter letter(String occasion) {
        return Letter.of(Post.NEWS, occasion)
                .worded(new Wording("Emne", "Hej [navn]\n\n<b> & 5 < 6\nhttps://by.example/a."));
    }
}
