package dk.tvaers.settings.rest;

import dk.tvaers.settings.SettingsData;
import dk.tvaers.settings.SettingsItem;
import io.micronaut.serde.annotation.Serdeable;
import io.swagger.v3.oas.annotations.media.Schema;
import java.time.DayOfWeek;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

@Serdeable
@Schema(name = "CollaborationSettings")
record SettingsBody(
        String name,

        @Schema(description = "#rrggbb; null for the portal's own") @Nullable
        String lightColour,

        @Schema(description = "#rrggbb; null for the portal's own") @Nullable
        String darkColour,

        List<DayOfWeek> workingDays,

        @Schema(description = "In whose name mails are sent; null for the collaboration's own") @Nullable
        String senderName,

        @Schema(description = "Where answers go; null for whoever wrote") @Nullable
        String replyTo,

        @Schema(description = "For how many days mails are kept")
        int mailsKept,

        @Schema(description = "Whether all members read what is reported of resources")
        boolean resourcesOpen,

        @Schema(description = "Since when they may; what was reported before stays with the municipality") @Nullable
        Instant openSince,

        @Schema(description = "Whether directors and controllers see the shares of their own municipality only")
        boolean sharesOwnOnly,

        @Schema(description = "Whether there is a logo") boolean logo) {

    static SettingsBody of(SettingsItem item) {
        SettingsData data = item.data();
        return new SettingsBody(
                data.name(),
                data.lightColour(),
                data.darkColour(),
                data.workingDays().stream().sorted().toList(),
                data.senderName(),
                data.replyTo(),
                data.mailsKept(),
                data.resourcesOpen(),
                item.openSince(),
                data.sharesOwnOnly(),
                item.logo() != null);
    }
}
