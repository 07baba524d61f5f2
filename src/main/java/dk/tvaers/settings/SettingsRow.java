package dk.tvaers.settings;

import dk.tvaers.kernel.PersonId;
import io.micronaut.data.annotation.AutoPopulated;
import io.micronaut.data.annotation.Id;
import io.micronaut.data.annotation.MappedEntity;
import io.micronaut.data.annotation.TenantId;
import java.time.DayOfWeek;
import java.time.Instant;
import java.util.Arrays;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** What a collaboration has chosen, but its name, which stands with the collaboration. */
@MappedEntity("collaboration_settings")
record SettingsRow(
        @Id @TenantId @AutoPopulated(updatable = false) @Nullable
        Long collaborationId,

        @Nullable String lightColour,
        @Nullable String darkColour,
        String workingDays,
        @Nullable String senderName,
        @Nullable String replyTo,
        int mailsKept,
        @Nullable Instant openSince,
        boolean sharesOwnOnly,
        @Nullable PersonId changedBy,
        long version) {

    /** Long enough to look back a year. */
    private static final int MAILS_KEPT = 400;

    /** What holds as long as nothing was chosen. */
    static final SettingsRow NOTHING_CHOSEN =
            new SettingsRow(null, null, null, "1,2,3,4,5", null, null, MAILS_KEPT, null, false, null, 0);

    /** The same with what was chosen; what is opened once is open since then. */
    SettingsRow with(SettingsData data, Instant now, PersonId by) {
        Instant open = openSince == null ? now : openSince;
        return new SettingsRow(
                collaborationId,
                data.lightColour(),
                data.darkColour(),
                stored(data.workingDays()),
                data.senderName(),
                data.replyTo(),
                data.mailsKept(),
                data.resourcesOpen() ? open : null,
                data.sharesOwnOnly(),
                by,
                version);
    }

    SettingsItem item(String name, @Nullable Long logo) {
        return new SettingsItem(
                new SettingsData(
                        name,
                        lightColour,
                        darkColour,
                        days(),
                        senderName,
                        replyTo,
                        mailsKept,
                        openSince != null,
                        sharesOwnOnly),
                openSince,
                logo,
                version);
    }

    Set<DayOfWeek> days() {
        return days(workingDays);
    }

    static Set<DayOfWeek> days(String stored) {
        return Arrays.stream(stored.split(","))
                .map(day -> DayOfWeek.of(Integer.parseInt(day)))
                .collect(Collectors.toSet());
    }

    private static String stored(Set<DayOfWeek> days) {
        return days.stream().sorted().map(day -> String.valueOf(day.getValue())).collect(Collectors.joining(","));
    }
}
