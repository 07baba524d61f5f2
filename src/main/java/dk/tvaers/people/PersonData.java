package dk.tvaers.people;

import dk.tvaers.kernel.MunicipalityCode;
import dk.tvaers.kernel.PersonId;
import org.jspecify.annotations.Nullable;

/**
 * What is known of a person (DOMAIN section 2: a person is not an account).
 *
 * @param email where the person is written to; not necessarily what the person logs in with
 * @param municipality where the person works; null for somebody of the collaboration itself
 * @param deputy who stands in for the person as a matter of fact; gives no right
 */
public record PersonData(
        String name,
        @Nullable String title,
        @Nullable String email,
        @Nullable String phone,
        @Nullable MunicipalityCode municipality,
        @Nullable PersonId deputy) {

    /** Somebody of whom only the name and the municipality are known. */
    public PersonData(String name, @Nullable MunicipalityCode municipality) {
        this(name, null, null, null, municipality, null);
    }

    /** The same without spaces around; what is blank is not known. */
    PersonData plain() {
        String address = PersonRules.plain(email);
        return new PersonData(
                name.strip(),
                PersonRules.plain(title),
                address == null ? null : Emails.normal(address),
                PersonRules.plain(phone),
                municipality,
                deputy);
    }
}
