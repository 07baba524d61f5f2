package dk.tvaers.transfer;

import dk.tvaers.kernel.Invalid;
import dk.tvaers.kernel.MunicipalityCode;
import dk.tvaers.kernel.PersonId;
import dk.tvaers.people.KnownPerson;
import dk.tvaers.people.PersonDetails;
import dk.tvaers.people.Persons;
import jakarta.inject.Singleton;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Persons as a list names them: by e-mail, else by name and municipality. */
@Singleton
final class PersonCells {

    private final Persons persons;

    PersonCells(Persons persons) {
        this.persons = persons;
    }

    /**
     * The person that is meant; empty when the collaboration has none such.
     *
     * @param email when given, it alone decides, unless nobody has it and the person of that name has none
     * @throws Invalid for the field {@code name} when several are called so there
     */
    Optional<PersonDetails> find(String name, @Nullable String email, @Nullable MunicipalityCode municipality) {
        Optional<PersonId> byEmail = email == null ? Optional.empty() : persons.withEmail(email);
        if (byEmail.isPresent()) {
            return byEmail.map(persons::get);
        }
        List<KnownPerson> named = persons.named(name, municipality).stream()
                .filter(person -> email == null || person.email() == null)
                .toList();
        if (named.size() > 1) {
            throw new Invalid("name", "import.several-persons", name);
        }
        return named.stream().findFirst().map(person -> persons.get(person.id()));
    }
}
