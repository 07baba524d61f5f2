package dk.tvaers.platform.mail;

import dk.tvaers.access.Grant;
import dk.tvaers.access.Role;
import dk.tvaers.kernel.Now;
import dk.tvaers.kernel.PersonId;
import dk.tvaers.kit.Paging;
import dk.tvaers.kit.jobs.Job;
import dk.tvaers.kit.mail.Letter;
import dk.tvaers.kit.mail.Mail;
import dk.tvaers.kit.mail.MailKind;
import dk.tvaers.testkit.Fresh;
import dk.tvaers.testkit.Portal;
import io.micronaut.context.annotation.Factory;
import io.micronaut.transaction.TransactionOperations;
import jakarta.inject.Named;
import jakarta.inject.Singleton;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** A collaboration that writes mails, and what became of them. */
final class Post {

    /** A kind that leaves a choice, worded by the test. */
    static final MailKind NEWS = MailKind.news("test-news", "mail.digest", "antal", "mails");

    final Fresh fresh = Fresh.collaboration();
    final PersonId coordinator =
            person("Kåre Koordinator", "koordinator-" + fresh.ref().slug() + "@by.example");

    @Factory
    static final class Kinds {
        @Singleton
        @Named("test-news")
        MailKind news() {
            return NEWS;
        }
    }

    PersonId person(String name, @Nullable String email) {
        PersonId id = fresh.person(name, null);
        Fresh.sql("update person set email = ? where id = ?", email, id.value());
        return id;
    }

    String address(String name) {
        return name + "-" + fresh.ref().slug() + "@by.example";
    }

    <T> T asCoordinator(Supplier<T> call) {
        return fresh.as(coordinator, List.of(new Grant(Role.COORDINATOR, null, null, null)), call::get);
    }

    Mail.Posted send(Letter letter, PersonId... recipients) {
        return asCoordinator(
                () -> inTransaction(() -> Portal.bean(Mail.class).send(letter, Arrays.asList(recipients))));
    }

    Mail.Posted sendAt(Instant at, Letter letter, PersonId... recipients) {
        try {
            return Now.at(at, () -> send(letter, recipients));
        } catch (Exception e) {
            throw new IllegalStateException(e);
        }
    }

    /** Sends the one mail of a person by another server than the portal's. */
    Job.Outcome sendBy(SmtpSettings settings, MailItem mail) {
        return asCoordinator(() -> new SendingMail(Portal.bean(Sendings.class), new MailServer(settings))
                .run(mail.id().toString()));
    }

    List<MailItem> log() {
        return asCoordinator(() -> Portal.bean(MailLog.class).list(null, Paging.of(0, 200)))
                .items();
    }

    MailItem only() {
        List<MailItem> all = log();
        if (all.size() != 1) {
            throw new AssertionError(all);
        }
        return all.getFirst();
    }

    @SuppressWarnings("unchecked")
    static <T> T inTransaction(Supplier<T> work) {
        return ((TransactionOperations<Object>) Portal.bean(TransactionOperations.class))
                .executeWrite(status -> work.get());
    }
}
