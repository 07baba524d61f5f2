package dk.tvaers.platform.mail;

import dk.tvaers.access.Actor;
import dk.tvaers.access.CollaborationRef;
import dk.tvaers.access.CurrentContext;
import dk.tvaers.exchange.Choices;
import dk.tvaers.kernel.Now;
import dk.tvaers.kernel.PersonId;
import dk.tvaers.kit.Texts;
import dk.tvaers.kit.jobs.Jobs;
import dk.tvaers.kit.mail.Letter;
import dk.tvaers.kit.mail.Mail;
import dk.tvaers.kit.mail.MailKind;
import dk.tvaers.kit.mail.MailKind.Delivery;
import dk.tvaers.kit.mail.Wording;
import io.micronaut.transaction.TransactionDefinition.Propagation;
import io.micronaut.transaction.annotation.Transactional;
import jakarta.inject.Singleton;
import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalTime;
import java.time.ZonedDateTime;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** Writes mails down in the transaction of the act, each with the job that will send it. */
@Singleton
class Outbox implements Mail {

    private static final LocalTime MORNING = LocalTime.of(6, 30);

    private final MailRows mails;
    private final Wordings wordings;
    private final MailServer server;
    private final Jobs jobs;
    private final Choices choices;
    private final CurrentContext context;

    Outbox(MailRows mails, Wordings wordings, MailServer server, Jobs jobs, Choices choices, CurrentContext context) {
        this.mails = mails;
        this.wordings = wordings;
        this.server = server;
        this.jobs = jobs;
        this.choices = choices;
        this.context = context;
    }

    @Override
    public boolean isSetUp() {
        return server.isSetUp();
    }

    @Override
    @Transactional(readOnly = true)
    public Wording wording(MailKind kind, String language) {
        return wordings.of(context.collaborationId(), kind, language);
    }

    @Override
    @Transactional(propagation = Propagation.MANDATORY)
    public Posted send(Letter letter, Collection<PersonId> recipients) {
        int atOnce = 0;
        int inDigest = 0;
        int unwanted = 0;
        int withoutAddress = 0;
        Function<String, Wording> words = words(letter);
        for (Recipient recipient : find(letter.kind(), recipients)) {
            Wording wording = words.apply(recipient.language());
            if (!recipient.hasAddress()) {
                withoutAddress += write(letter, wording, recipient, MailState.DEAD) == null ? 0 : 1;
                continue;
            }
            switch (delivery(letter.kind(), recipient)) {
                case AT_ONCE -> atOnce += sendAtOnce(letter, wording, recipient);
                case DIGEST -> inDigest += hold(letter, wording, recipient);
                case NONE -> unwanted++;
            }
        }
        return new Posted(atOnce, inDigest, unwanted, withoutAddress);
    }

    /** When the next digest is due: in the morning of a working day. */
    static Instant nextMorning(Instant now, Set<DayOfWeek> workingDays) {
        ZonedDateTime here = now.atZone(Now.COPENHAGEN);
        ZonedDateTime morning = here.with(MORNING);
        while (!morning.isAfter(here) || !workingDays.contains(morning.getDayOfWeek())) {
            morning = morning.plusDays(1);
        }
        return morning.toInstant();
    }

    private Collection<Recipient> find(MailKind kind, Collection<PersonId> recipients) {
        LinkedHashSet<PersonId> each = new LinkedHashSet<>(recipients);
        return each.isEmpty() ? List.of() : mails.listRecipients(context.collaborationId(), each, kind.name());
    }

    private static Delivery delivery(MailKind kind, Recipient recipient) {
        return kind.choosable() ? recipient.delivery(kind.standard()) : kind.standard();
    }

    /** Read once for each language, however many they are. */
    private Function<String, Wording> words(Letter letter) {
        Map<String, Wording> known = new HashMap<>();
        return language -> letter.wording() != null
                ? letter.wording()
                : known.computeIfAbsent(language, each -> wording(letter.kind(), each));
    }

    private int sendAtOnce(Letter letter, Wording wording, Recipient recipient) {
        MailId id = write(letter, wording, recipient, MailState.WAITING);
        if (id == null) {
            return 0;
        }
        jobs.schedule(SendingMail.NAME, id.toString());
        return 1;
    }

    private int hold(Letter letter, Wording wording, Recipient recipient) {
        if (write(letter, wording, recipient, MailState.HELD) == null) {
            return 0;
        }
        Instant morning = nextMorning(Now.instant(), choices.now().workingDays());
        String person = recipient.id().toString();
        jobs.scheduleOnce(DigestMail.NAME, person + "/" + Now.date(morning), person, morning);
        return 1;
    }

    private @Nullable MailId write(Letter letter, Wording wording, Recipient recipient, MailState state) {
        MailKind kind = letter.kind();
        Wording filled = wording.filled(values(letter, recipient));
        MailId id = MailId.next();
        PersonId actor = context.person();
        int written = mails.write(
                context.collaborationId(),
                id,
                recipient.id(),
                actor.equals(Actor.NOBODY) ? null : actor,
                kind.name(),
                letter.occasion(),
                recipient.language(),
                kind.confidential(),
                state.name(),
                filled.subject(),
                state == MailState.DEAD && kind.confidential() ? null : filled.text(),
                Now.instant(),
                letter.until(),
                recipient.hasAddress() ? null : MailFailure.NO_ADDRESS.name());
        return written == 0 ? null : id;
    }

    private Map<String, String> values(Letter letter, Recipient recipient) {
        CollaborationRef collaboration = context.collaboration().collaboration();
        Texts texts = Wordings.texts(recipient.language());
        Map<String, String> values = new HashMap<>();
        letter.values().forEach((placeholder, value) -> values.put(placeholder, value.apply(texts)));
        values.put(MailKind.NAME, recipient.name());
        values.put(MailKind.COLLABORATION, collaboration.name());
        return values;
    }
}
