package dk.tvaers.people.ui;

import io.micronaut.serde.annotation.Serdeable;
import org.jspecify.annotations.Nullable;

/** What somebody typed in the profile and has not saved, with the version it was typed upon. */
@Serdeable
record ProfileDraft(
        String name, @Nullable String title, @Nullable String phone, long version) {

    static final String FORM = "own-profile";
}
