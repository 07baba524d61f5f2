package dk.tvaers.status;

import dk.tvaers.access.CollaborationRef;
import dk.tvaers.kit.PublicAddress;
import dk.tvaers.kit.Texts;
import dk.tvaers.kit.mail.Letter;
import dk.tvaers.kit.mail.MailKind;
import dk.tvaers.kit.mail.Wording;
import jakarta.inject.Singleton;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;

/** Puts into a reminder what one municipality has not reported. */
@Singleton
final class ReminderLetter {

    private final PublicAddress address;

    ReminderLetter(PublicAddress address) {
        this.address = address;
    }

    Letter of(CollaborationRef collaboration, Silence silence, Period period, ReminderId id) {
        return Letter.of(StatusMails.REMINDER, id.toString())
                .with(StatusMails.MUNICIPALITY, silence.name())
                .with(StatusMails.MONTH, texts -> month(period, texts))
                .with(StatusMails.MISSING, texts -> missing(silence, texts))
                .with(StatusMails.LINK, link(collaboration));
    }

    Wording sample(
            CollaborationRef collaboration, Silence silence, Period period, Silence.Leader reader, Wording typed) {
        Texts texts = Texts.in(Locale.of(reader.language()));
        return typed.filled(Map.of(
                MailKind.NAME, reader.name(),
                MailKind.COLLABORATION, collaboration.name(),
                StatusMails.MUNICIPALITY, silence.name(),
                StatusMails.MONTH, month(period, texts),
                StatusMails.MISSING, missing(silence, texts),
                StatusMails.LINK, link(collaboration)));
    }

    private String link(CollaborationRef collaboration) {
        return address.of("s/" + collaboration.slug() + "/min-kommune");
    }

    private static String month(Period period, Texts texts) {
        return DateTimeFormatter.ofPattern(texts.get("status.overview.month"), texts.locale())
                .format(period.month());
    }

    private static String missing(Silence silence, Texts texts) {
        return silence.missing().stream()
                .map(missing -> missing.silentDays() == null
                        ? texts.get("status.remind.line", missing.project())
                        : texts.get("status.remind.line.silent", missing.project(), missing.silentDays()))
                .collect(Collectors.joining("\n"));
    }
}
