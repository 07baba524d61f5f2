package dk.tvaers.settings;

import org.jspecify.annotations.Nullable;

/**
 * What the installation states, as the operator reads it.
 *
 * @param accessibilityByDefault what the environment says of the accessibility statement; null for nothing
 */
public record InstallationItem(
        InstallationData data, @Nullable String accessibilityByDefault, long version) {}
