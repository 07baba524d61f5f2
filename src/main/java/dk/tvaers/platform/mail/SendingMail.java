package dk.tvaers.platform.mail;

import dk.tvaers.kit.jobs.Job;
import dk.tvaers.platform.mail.MailServer.Handover;
import jakarta.inject.Singleton;
import java.time.Duration;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Sends one mail: tries again for some two days while the server cannot take it, and never twice (decision 008). */
@Singleton
final class SendingMail implements Job {

    static final String NAME = "mail";
    static final int MOST_ATTEMPTS = 20;

    private static final Duration WITHOUT_SERVER = Duration.ofMinutes(10);
    private static final Duration LONGEST_PAUSE = Duration.ofHours(4);
    private static final int DOUBLINGS = 8;

    private final Sendings sendings;
    private final MailServer server;

    SendingMail(Sendings sendings, MailServer server) {
        this.sendings = sendings;
        this.server = server;
    }

    @Override
    public String name() {
        return NAME;
    }

    @Override
    public Outcome run(String payload) {
        MailId id = MailId.of(payload);
        Optional<Envelope> envelope = sendings.prepare(id);
        if (envelope.isEmpty()) {
            return Outcome.DONE;
        }
        if (!server.isSetUp()) {
            return Outcome.again(WITHOUT_SERVER);
        }
        return switch (server.hand(envelope.get(), () -> sendings.begin(id))) {
            case Handover.Accepted accepted -> settled(id, MailState.SENT, null);
            case Handover.Taken taken -> Outcome.DONE;
            case Handover.Never never -> settled(id, MailState.DEAD, never.why());
            case Handover.Unknown unknown -> settled(id, MailState.UNCERTAIN, MailFailure.NO_ANSWER);
            case Handover.NotNow notNow -> later(id, notNow.why());
        };
    }

    private Outcome later(MailId id, MailFailure why) {
        int attempts = sendings.postpone(id, why);
        return attempts >= MOST_ATTEMPTS ? settled(id, MailState.DEAD, why) : Outcome.again(pause(attempts));
    }

    private Outcome settled(MailId id, MailState state, @Nullable MailFailure failure) {
        sendings.settle(id, state, failure);
        return Outcome.DONE;
    }

    /** A minute, then twice as long each time, at most four hours. */
    static Duration pause(int attempts) {
        Duration doubled = Duration.ofMinutes(1L << Math.min(attempts - 1, DOUBLINGS));
        return doubled.compareTo(LONGEST_PAUSE) > 0 ? LONGEST_PAUSE : doubled;
    }
}
