package dk.tvaers.people.ui;

import dk.tvaers.kernel.MunicipalityCode;
import dk.tvaers.kernel.PersonId;
import dk.tvaers.people.PersonData;
import dk.tvaers.people.PersonDetails;
import io.micronaut.serde.annotation.Serdeable;
import org.jspecify.annotations.Nullable;

/**
 * What somebody typed of a person and has not saved.
 *
 * @param version the version it was typed upon; 0 for somebody new
 */
@Serdeable
record PersonTyped(
        String name,
        String title,
        String email,
        String phone,
        @Nullable String municipality,
        @Nullable String deputy,
        long version) {

    static final PersonTyped NOTHING = new PersonTyped("", "", "", "", null, null, 0);

    static PersonTyped of(PersonDetails person) {
        return new PersonTyped(
                person.name(),
                blank(person.title()),
                blank(person.email()),
                blank(person.phone()),
                person.municipality() == null
                        ? null
                        : person.municipality().code().value(),
                person.deputy() == null ? null : person.deputy().toString(),
                person.version());
    }

    PersonTyped on(long newVersion) {
        return new PersonTyped(name, title, email, phone, municipality, deputy, newVersion);
    }

    PersonData data() {
        return new PersonData(
                name,
                title,
                email.isBlank() ? null : email,
                phone,
                municipality == null ? null : new MunicipalityCode(municipality),
                deputy == null ? null : PersonId.of(deputy));
    }

    private static String blank(@Nullable String text) {
        return text == null ? "" : text;
    }
}
