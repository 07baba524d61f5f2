package dk.tvaers.platform.mail;

import org.jspecify.annotations.Nullable;

/**
 * A mail as it is handed to the server.
 *
 * @param sender in whose name it is sent
 * @param dress how the collaboration looks; null for a mail in plain text alone
 */
record Envelope(
        MailId id,
        String sender,
        String address,
        String name,
        @Nullable String replyTo,
        String language,
        String subject,
        String text,
        @Nullable Dress dress) {

    /** Without whom it is for and what it says: a log must not hold it. */
    @Override
    public String toString() {
        return "Envelope[" + id + "]";
    }
}
