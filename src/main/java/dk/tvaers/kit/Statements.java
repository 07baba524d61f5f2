package dk.tvaers.kit;

import io.micronaut.context.annotation.ConfigurationProperties;
import org.jspecify.annotations.Nullable;

/**
 * What the authority that runs the portal must state.
 *
 * @param accessibility the address of its accessibility statement (EN 301 549, DOMAIN section 7); the footer links to it
 *     and {@code /was} leads to it; without it there is neither
 */
@ConfigurationProperties("tvaers.statements")
public record Statements(@Nullable String accessibility) {

    public boolean hasAccessibility() {
        return accessibility != null && !accessibility.isBlank();
    }
}
