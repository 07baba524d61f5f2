package dk.tvaers.platform.mail;

import dk.tvaers.platform.jobs.JobBoard;
import jakarta.inject.Singleton;
import java.time.Instant;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** How the installation's mail stands, for the operator: numbers, never to whom or what. */
@Singleton
public class MailStanding {

    private final MailServer server;
    private final JobBoard jobs;

    MailStanding(MailServer server, JobBoard jobs) {
        this.server = server;
        this.jobs = jobs;
    }

    /**
     * How it stands now.
     *
     * @param server where the mail server is; null when there is none
     * @param waiting how many mails are to be sent
     * @param failure what this instance's last try failed with; null when it went well
     */
    public record Standing(
            @Nullable String server,
            long waiting,
            @Nullable MailFailure failure,
            @Nullable Instant failedAt) {}

    /** The operator's. */
    public Standing now() {
        long waiting = jobs.waiting(SendingMail.NAME);
        Optional<MailServer.Trouble> trouble = server.trouble();
        return new Standing(
                server.isSetUp() ? server.address() : null,
                waiting,
                trouble.map(MailServer.Trouble::failure).orElse(null),
                trouble.map(MailServer.Trouble::at).orElse(null));
    }
}
