package dk.tvaers.people;

import io.micronaut.serde.annotation.Serdeable;
import org.jspecify.annotations.Nullable;

/** What people may change of their own person. */
@Serdeable
public record ProfileData(
        String name, @Nullable String title, @Nullable String phone) {}
