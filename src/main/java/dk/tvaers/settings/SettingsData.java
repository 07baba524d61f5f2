package dk.tvaers.settings;

import dk.tvaers.kernel.Invalid;
import java.time.DayOfWeek;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * What a collaboration chooses.
 *
 * @param name at most 80 characters
 * @param lightColour {@code #rrggbb}, or null for the portal's own
 * @param darkColour {@code #rrggbb}, or null for the portal's own
 * @param workingDays at least one
 * @param senderName in whose name mails are sent; null for the collaboration's own
 * @param replyTo where answers go; null for whoever wrote
 * @param mailsKept for how many days mails are kept, {@value #LEAST_KEPT} to {@value #MOST_KEPT}
 * @param resourcesOpen whether all members read explanations that cover resources
 */
public record SettingsData(
        String name,
        @Nullable String lightColour,
        @Nullable String darkColour,
        Set<DayOfWeek> workingDays,
        @Nullable String senderName,
        @Nullable String replyTo,
        int mailsKept,
        boolean resourcesOpen,
        boolean sharesOwnOnly) {

    /** Long enough to answer who was told what in the last quarter. */
    public static final int LEAST_KEPT = 90;

    /** As long as approvals and vouchers are kept: five years (DOMAIN section 7). */
    public static final int MOST_KEPT = 1830;

    static final int NAME_LENGTH = 80;

    private static final int ADDRESS_LENGTH = 254;
    private static final Pattern ADDRESS = Pattern.compile("[^\\s@<>,;\"]+@[^\\s@<>,;\"]+\\.[^\\s@<>,;\"]+");

    public SettingsData {
        name = name.strip();
        lightColour = lower(lightColour);
        darkColour = lower(darkColour);
        workingDays = Set.copyOf(workingDays);
        senderName = blankToNull(senderName);
        replyTo = blankToNull(replyTo);
    }

    void validate() {
        Invalid.Collector problems = new Invalid.Collector()
                .check(!name.isBlank(), "name", "error.required")
                .check(name.length() <= NAME_LENGTH, "name", "error.too-long", NAME_LENGTH);
        check("lightColour", lightColour, Theme.LIGHT, problems);
        check("darkColour", darkColour, Theme.DARK, problems);
        problems.check(!workingDays.isEmpty(), "workingDays", "settings.working-days.none")
                .check(
                        senderName == null || senderName.length() <= NAME_LENGTH,
                        "senderName",
                        "error.too-long",
                        NAME_LENGTH)
                .check(
                        senderName == null || senderName.chars().noneMatch(Character::isISOControl),
                        "senderName",
                        "settings.sender.one-line")
                .check(
                        replyTo == null
                                || replyTo.length() <= ADDRESS_LENGTH
                                        && ADDRESS.matcher(replyTo).matches(),
                        "replyTo",
                        "settings.reply-to.invalid")
                .check(
                        mailsKept >= LEAST_KEPT && mailsKept <= MOST_KEPT,
                        "mailsKept",
                        "error.number-range",
                        LEAST_KEPT,
                        MOST_KEPT)
                .throwIfAny();
    }

    private static void check(String field, @Nullable String written, Theme theme, Invalid.Collector problems) {
        if (written == null) {
            return;
        }
        Colour.read(written)
                .ifPresentOrElse(
                        colour -> problems.check(
                                theme.weakest(colour) >= Theme.ENOUGH,
                                field,
                                "settings.colour.too-weak." + theme.name().toLowerCase(Locale.ROOT),
                                // never rounded up to what would be enough
                                Math.floor(theme.weakest(colour) * 10) / 10),
                        () -> problems.check(false, field, "settings.colour.shape"));
    }

    private static @Nullable String lower(@Nullable String text) {
        String plain = blankToNull(text);
        return plain == null ? null : plain.toLowerCase(Locale.ROOT);
    }

    private static @Nullable String blankToNull(@Nullable String text) {
        return text == null || text.isBlank() ? null : text.strip();
    }
}
