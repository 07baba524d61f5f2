package dk.tvaers.platform.mail;

/** Why a mail was not sent. What a mail server answers may hold an address, so only its kind is kept. */
public enum MailFailure {
    /** The person has none, or one that cannot be an address. */
    NO_ADDRESS,
    /** The mail server does not answer. */
    NO_CONNECTION,
    /** The mail server does not accept the installation's user. */
    LOG_IN_REFUSED,
    /** The mail server does not accept the installation's sender. */
    SENDER_REFUSED,
    /** The mail server says: not now. */
    BUSY,
    /** The mail server says: never, as for an address that does not exist. */
    REFUSED,
    /** Nobody knows whether the mail server took it. */
    NO_ANSWER
}
