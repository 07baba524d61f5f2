package dk.tvaers.people.rest;

import dk.tvaers.people.ProfileData;
import io.micronaut.serde.annotation.Serdeable;
import io.swagger.v3.oas.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** What a caller keeps up to date of itself: all of it, since what is left out is taken away. */
@Serdeable
@Schema(name = "ProfileToSave")
record ProfileToSave(
        @Schema(maxLength = 120, requiredMode = Schema.RequiredMode.REQUIRED) @Nullable
        String name,

        @Schema(maxLength = 120) @Nullable String title,

        @Schema(maxLength = 30) @Nullable String phone) {

    ProfileData data() {
        return new ProfileData(name == null ? "" : name, title, phone);
    }
}
