package dk.tvaers.transfer;

import dk.tvaers.kernel.Invalid;
import dk.tvaers.kernel.MunicipalityCode;
import dk.tvaers.people.PersonDetails;
import dk.tvaers.people.PersonFilter;
import dk.tvaers.people.PersonItem;
import dk.tvaers.people.Persons;
import jakarta.inject.Singleton;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Persons as a list names them: by e-mail, else by name and municipality. */
@Singleton
final class PersonCells {

    private static final int ENOUGH_TO_TELL = 50;

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
        if (email != null) {
            Optional<PersonItem> byEmail = listed(email, null).stream()
                    .filter(item -> email.strip().equalsIgnoreCase(item.email()))
                    .findFirst();
            if (byEmail.isPresent()) {
                return Optional.of(persons.get(byEmail.get().id()));
            }
        }
        List<PersonItem> named = listed(name, municipality).stream()
                .filter(item -> item.name().equalsIgnoreCase(name.strip()))
                .filter(item -> email == null || item.email() == null)
                .toList();
        if (named.size() > 1) {
            throw new Invalid("name", "import.several-persons", name);
        }
        return named.stream().findFirst().map(item -> persons.get(item.id()));
    }

    private List<PersonItem> listed(String text, @Nullable MunicipalityCode municipality) {
        return persons.list(
                new PersonFilter(municipality, null, null, text, PersonFilter.Sort.NAME), ENOUGH_TO_TELL, 0);
    }
}
