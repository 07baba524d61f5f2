package dk.tvaers.settings.rest;

import dk.tvaers.kernel.Invalid;
import dk.tvaers.kit.rest.Fields;
import dk.tvaers.settings.SettingsData;
import io.micronaut.serde.annotation.Serdeable;
import io.swagger.v3.oas.annotations.media.Schema;
import java.time.DayOfWeek;
import java.util.EnumSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;

@Serdeable
record SettingsToSave(
        @Schema(requiredMode = Schema.RequiredMode.REQUIRED, description = "At most 80 characters") @Nullable
        String name,

        @Schema(description = "#rrggbb with a contrast of 4.5:1 in the light theme", example = "#0b5563") @Nullable
        String lightColour,

        @Schema(description = "#rrggbb with a contrast of 4.5:1 in the dark theme", example = "#7ccbd8") @Nullable
        String darkColour,

        @Schema(requiredMode = Schema.RequiredMode.REQUIRED, description = "Morning mails are sent on these days only")
        @Nullable
        List<String> workingDays,

        @Nullable String senderName,
        @Nullable String replyTo,

        @Schema(requiredMode = Schema.RequiredMode.REQUIRED, description = "Days, 90 to 1830") @Nullable
        Integer mailsKept,

        @Schema(requiredMode = Schema.RequiredMode.REQUIRED) @Nullable
        Boolean resourcesOpen,

        @Schema(
                description =
                        "Whether directors and controllers see the shares of their own municipality only; not so when left out")
        @Nullable
        Boolean sharesOwnOnly) {

    /** @throws Invalid when something is missing or cannot be read */
    SettingsData data() {
        Fields fields = new Fields();
        fields.required("name", name);
        fields.required("workingDays", workingDays);
        fields.required("mailsKept", mailsKept);
        fields.required("resourcesOpen", resourcesOpen);
        Set<DayOfWeek> days = EnumSet.noneOf(DayOfWeek.class);
        for (String day : workingDays == null ? List.<String>of() : workingDays) {
            DayOfWeek read = fields.code("workingDays", day, DayOfWeek.class);
            if (read != null) {
                days.add(read);
            }
        }
        fields.throwIfAny();
        return new SettingsData(
                Objects.requireNonNull(name),
                lightColour,
                darkColour,
                days,
                senderName,
                replyTo,
                Objects.requireNonNull(mailsKept),
                Objects.requireNonNull(resourcesOpen),
                Boolean.TRUE.equals(sharesOwnOnly));
    }
}
