package dk.tvaers.platform.mail;

import dk.tvaers.kit.mail.MailKind;
import dk.tvaers.kit.mail.MailKind.Delivery;

/** How somebody gets mails of a kind, chosen or by default. */
public record ChoiceItem(MailKind kind, Delivery delivery) {}
