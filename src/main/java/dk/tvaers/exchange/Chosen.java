package dk.tvaers.exchange;

import java.time.DayOfWeek;
import java.time.Instant;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What a collaboration has chosen.
 *
 * @param light its colour in the light theme and in mails; null for the portal's own
 * @param dark its colour in the dark theme
 * @param logo the number of the logo, another one for each picture; null without one
 * @param senderName in whose name its mails are sent; null for the collaboration's own
 * @param replyTo where answers to its mails go; null for whoever wrote
 * @param workingDays the days on which morning mails are sent; at least one
 * @param mailsKept for how many days mails are kept
 * @param openSince since when all members may read what is reported of resources; null when only the own municipality and
 *     the coordinator do
 * @param sharesOwnOnly whether directors and controllers see the shares of their own municipality only
 */
public record Chosen(
        @Nullable Tint light,
        @Nullable Tint dark,
        @Nullable Long logo,
        @Nullable String senderName,
        @Nullable String replyTo,
        Set<DayOfWeek> workingDays,
        int mailsKept,
        @Nullable Instant openSince,
        boolean sharesOwnOnly) {

    public Chosen {
        workingDays = Set.copyOf(workingDays);
    }

    /**
     * A colour that can be read on the ground of its theme, and the faint one that lies behind what is chosen.
     *
     * @param colour {@code #rrggbb}
     * @param faint {@code #rrggbb}
     */
    public record Tint(String colour, String faint) {}
}
