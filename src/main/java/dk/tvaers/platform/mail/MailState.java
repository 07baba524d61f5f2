package dk.tvaers.platform.mail;

/** Where a mail stands. */
public enum MailState {
    /** Waits for the next morning's digest. */
    HELD,
    WAITING,
    /** Being handed to the mail server; who finds it so after a crash cannot know whether it got there. */
    SENDING,
    SENT,
    /** Its text went out within a digest. */
    IN_DIGEST,
    /** Refused for good, or tried too often. */
    DEAD,
    /** May have been sent: the portal or the server fell silent at the one moment that tells. */
    UNCERTAIN,
    /** Was of no more use when its turn came. */
    EXPIRED
}
