package dk.tvaers.settings;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * What a collaboration has chosen, as it is read.
 *
 * @param openSince since when all members may read what is reported of resources; null when they may not
 * @param logo the number of its logo; null without one
 * @param version 0 as long as nothing was ever chosen
 */
public record SettingsItem(
        SettingsData data,
        @Nullable Instant openSince,
        @Nullable Long logo,
        long version) {}
