package dk.tvaers.platform.mail;

import org.jspecify.annotations.Nullable;

/** A mail as it is handed to the server. */
record Envelope(
        MailId id,
        String collaboration,
        String address,
        String name,
        @Nullable String replyTo,
        String language,
        String subject,
        String text) {

    /** Without whom it is for and what it says: a log must not hold it. */
    @Override
    public String toString() {
        return "Envelope[" + id + "]";
    }
}
