package dk.tvaers.kit.mail;

import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/**
 * A kind of mail; a bean of the feature that sends it. Its texts stand in the feature's bundle under {@code textKey}:
 * {@code textKey} itself is what it is called, {@code .subject} and {@code .text} are the standard wording, and
 * {@code .placeholder} is an example for each placeholder. In a wording a placeholder stands in brackets: {@code [link]}.
 *
 * @param name its name in the database and in addresses: small letters and hyphens; never changed
 * @param placeholders what a wording may contain besides {@link #NAME} and {@link #COLLABORATION}
 * @param required those of them without which the mail would be of no use
 * @param standard how it is delivered to who has chosen nothing
 * @param choosable whether a person may have it in the digest, or not at all
 * @param confidential whether it holds a secret: its text is forgotten as soon as it is sent or given up
 */
public record MailKind(
        String name,
        String textKey,
        List<String> placeholders,
        Set<String> required,
        Delivery standard,
        boolean choosable,
        boolean confidential) {

    /** The name of whoever gets the mail. */
    public static final String NAME = "navn";

    /** The name of the collaboration. */
    public static final String COLLABORATION = "samarbejde";

    public MailKind {
        placeholders = List.copyOf(placeholders);
        required = Set.copyOf(required);
    }

    /** A kind that tells of something: everybody chooses how to have it. */
    public static MailKind news(String name, String textKey, String... placeholders) {
        return new MailKind(name, textKey, List.of(placeholders), Set.of(), Delivery.AT_ONCE, true, false);
    }

    /** A kind that hands over a link with a secret: always sent at once, and forgotten afterwards. */
    public static MailKind secret(String name, String textKey, String link, String... placeholders) {
        List<String> all =
                Stream.concat(Stream.of(link), Arrays.stream(placeholders)).toList();
        return new MailKind(name, textKey, all, Set.of(link), Delivery.AT_ONCE, false, true);
    }

    /** How a person wants mails of a kind. */
    public enum Delivery {
        AT_ONCE,
        /** With others, the next morning. */
        DIGEST,
        NONE
    }
}
