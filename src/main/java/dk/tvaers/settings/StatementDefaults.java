package dk.tvaers.settings;

import io.micronaut.context.annotation.ConfigurationProperties;
import org.jspecify.annotations.Nullable;

/**
 * What the environment says, where the operator has written nothing.
 *
 * @param accessibility the address of the accessibility statement
 */
@ConfigurationProperties("tvaers.statements")
record StatementDefaults(@Nullable String accessibility) {

    @Nullable
    String accessibilityOrNull() {
        return accessibility == null || accessibility.isBlank() ? null : accessibility;
    }
}
