package dk.tvaers.platform.mail;

import dk.tvaers.kernel.Now;
import jakarta.inject.Singleton;
import jakarta.mail.AuthenticationFailedException;
import jakarta.mail.MessagingException;
import jakarta.mail.Session;
import jakarta.mail.Transport;
import jakarta.mail.internet.AddressException;
import jakarta.mail.internet.InternetAddress;
import jakarta.mail.internet.MimeMessage;
import java.io.UnsupportedEncodingException;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Date;
import java.util.Optional;
import java.util.Properties;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.BooleanSupplier;
import org.eclipse.angus.mail.smtp.SMTPAddressFailedException;
import org.eclipse.angus.mail.smtp.SMTPSendFailedException;
import org.eclipse.angus.mail.smtp.SMTPSenderFailedException;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Hands mails to the installation's mail server, and tells apart what is refused, what failed and what is unknown. */
@Singleton
class MailServer {

    private static final Logger LOG = LoggerFactory.getLogger(MailServer.class);
    private static final String CONNECT_MILLIS = "10000";
    private static final String ANSWER_MILLIS = "30000";
    private static final int PERMANENT = 500;
    private static final int TEMPORARY = 400;

    private final SmtpSettings settings;
    private final AtomicReference<@Nullable Trouble> trouble = new AtomicReference<>();

    MailServer(SmtpSettings settings) {
        this.settings = settings;
    }

    /** The newest failure of the server itself, not of one address. */
    record Trouble(Instant at, MailFailure failure) {}

    /** What became of a mail that was handed over. */
    sealed interface Handover {
        record Accepted() implements Handover {}

        /** Somebody else has it; it was not handed over. */
        record Taken() implements Handover {}

        /** It was not accepted, and may be later. */
        record NotNow(MailFailure why) implements Handover {}

        /** It was not accepted and will not be. */
        record Never(MailFailure why) implements Handover {}

        /** It may have been accepted. */
        record Unknown() implements Handover {}
    }

    boolean isSetUp() {
        return settings.isSetUp();
    }

    /** Where it is, for the operator. */
    String address() {
        return settings.host() + ":" + settings.number();
    }

    /** What this instance of the portal last had trouble with; empty since a mail was accepted. */
    Optional<Trouble> trouble() {
        return Optional.ofNullable(trouble.get());
    }

    /**
     * Hands a mail over.
     *
     * @param begin asked when the server answers and nothing is said yet: writes down that it is now, or never
     */
    Handover hand(Envelope envelope, BooleanSupplier begin) {
        Handover handover = attempt(envelope, begin);
        switch (handover) {
            case Handover.Accepted accepted -> trouble.set(null);
            case Handover.NotNow notNow -> trouble.set(new Trouble(Now.instant(), notNow.why()));
            case Handover.Unknown unknown -> trouble.set(new Trouble(Now.instant(), MailFailure.NO_ANSWER));
            case Handover.Never never -> {}
            case Handover.Taken taken -> {}
        }
        return handover;
    }

    private Handover attempt(Envelope envelope, BooleanSupplier begin) {
        Session session = Session.getInstance(properties());
        MimeMessage message;
        try {
            message = message(session, envelope);
        } catch (MessagingException | UnsupportedEncodingException unwritable) {
            return new Handover.Never(MailFailure.NO_ADDRESS);
        }
        Transport transport = null;
        try {
            transport = session.getTransport("smtp");
            transport.connect(
                    settings.host(), settings.number(), blankToNull(settings.user()), blankToNull(settings.password()));
        } catch (AuthenticationFailedException refused) {
            return notConnected(refused, MailFailure.LOG_IN_REFUSED);
        } catch (MessagingException silent) {
            return notConnected(silent, MailFailure.NO_CONNECTION);
        }
        try {
            if (!begin.getAsBoolean()) {
                return new Handover.Taken();
            }
            transport.sendMessage(message, message.getAllRecipients());
            return new Handover.Accepted();
        } catch (MessagingException failed) {
            return judged(failed);
        } finally {
            close(transport);
        }
    }

    private static Handover notConnected(MessagingException cause, MailFailure failure) {
        LOG.warn("The mail server cannot be used: {}", failure, cause);
        return new Handover.NotNow(failure);
    }

    /** What the server's answer means. Without an answer nobody knows what it did. */
    static Handover judged(MessagingException failed) {
        for (Exception each = failed; each != null; each = next(each)) {
            if (each instanceof SMTPAddressFailedException address) {
                return refused(address.getReturnCode(), MailFailure.REFUSED);
            }
            if (each instanceof SMTPSenderFailedException) {
                return new Handover.NotNow(MailFailure.SENDER_REFUSED);
            }
        }
        int code = failed instanceof SMTPSendFailedException sent ? sent.getReturnCode() : -1;
        if (code >= TEMPORARY) {
            return refused(code, MailFailure.REFUSED);
        }
        LOG.warn("The mail server fell silent", failed);
        return new Handover.Unknown();
    }

    private static Handover refused(int code, MailFailure permanent) {
        return code >= PERMANENT ? new Handover.Never(permanent) : new Handover.NotNow(MailFailure.BUSY);
    }

    private static @Nullable Exception next(Exception exception) {
        return exception instanceof MessagingException chained ? chained.getNextException() : null;
    }

    /** A server that does not say goodbye has its mail all the same. */
    private static void close(Transport transport) {
        try {
            transport.close();
        } catch (MessagingException rude) {
            LOG.debug("The mail server did not say goodbye", rude);
        }
    }

    private MimeMessage message(Session session, Envelope envelope)
            throws MessagingException, UnsupportedEncodingException {
        InternetAddress from = new InternetAddress(settings.from(), true);
        String domain = from.getAddress().replaceFirst(".*@", "");
        MimeMessage message = new MimeMessage(session) {
            @Override
            protected void updateMessageID() throws MessagingException {
                setHeader("Message-ID", "<" + envelope.id() + "@" + domain + ">");
            }
        };
        String utf8 = StandardCharsets.UTF_8.name();
        message.setFrom(new InternetAddress(from.getAddress(), envelope.sender(), utf8));
        message.setRecipient(MimeMessage.RecipientType.TO, to(envelope.address(), envelope.name()));
        if (envelope.replyTo() != null) {
            message.setReplyTo(new InternetAddress[] {new InternetAddress(envelope.replyTo(), true)});
        }
        message.setSubject(envelope.subject(), utf8);
        Dress dress = envelope.dress();
        if (dress == null) {
            message.setText(envelope.text(), utf8);
        } else {
            message.setContent(dress.around(envelope));
        }
        message.setSentDate(Date.from(Now.instant()));
        message.setHeader("Auto-Submitted", "auto-generated");
        message.setHeader("Content-Language", envelope.language());
        message.saveChanges();
        return message;
    }

    private static InternetAddress to(String address, String name)
            throws AddressException, UnsupportedEncodingException {
        new InternetAddress(address, true);
        return new InternetAddress(address, name, StandardCharsets.UTF_8.name());
    }

    private Properties properties() {
        Properties properties = new Properties();
        properties.put("mail.smtp.connectiontimeout", CONNECT_MILLIS);
        properties.put("mail.smtp.timeout", ANSWER_MILLIS);
        properties.put("mail.smtp.writetimeout", ANSWER_MILLIS);
        properties.put("mail.smtp.auth", String.valueOf(blankToNull(settings.user()) != null));
        properties.put("mail.smtp.ssl.checkserveridentity", "true");
        switch (settings.encryption()) {
            case TLS -> properties.put("mail.smtp.ssl.enable", "true");
            case STARTTLS -> {
                properties.put("mail.smtp.starttls.enable", "true");
                properties.put("mail.smtp.starttls.required", "true");
            }
            case NONE -> {}
        }
        return properties;
    }

    private static @Nullable String blankToNull(@Nullable String text) {
        return text == null || text.isBlank() ? null : text;
    }
}
