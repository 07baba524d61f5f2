package dk.tvaers.people;

import dk.tvaers.access.CurrentContext;
import dk.tvaers.access.Guard;
import dk.tvaers.access.Right;
import dk.tvaers.access.Target;
import dk.tvaers.audit.Change;
import dk.tvaers.kernel.Forbidden;
import dk.tvaers.kernel.Invalid;
import dk.tvaers.kernel.PersonId;
import dk.tvaers.kernel.RuleBroken;
import io.micronaut.transaction.annotation.Transactional;
import jakarta.inject.Singleton;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Takes over persons from a list that somebody else keeps. A person is known again by the e-mail, else by name and
 * municipality; what the list does not say is left as it is, so that the same list taken over twice changes nothing.
 */
@Singleton
public class KeepingPersons {

    private final PersonRows rows;
    private final Persons persons;
    private final Guard guard;
    private final CurrentContext context;

    KeepingPersons(PersonRows rows, Persons persons, Guard guard, CurrentContext context) {
        this.rows = rows;
        this.persons = persons;
        this.guard = guard;
        this.context = context;
    }

    /** What taking a person over does, or would do. */
    public enum Outcome {
        ADDED,
        CHANGED,
        SAME
    }

    /**
     * What became of one person of a list.
     *
     * @param person null while nothing is written and the person is not known yet
     * @param fields the names of the fields that change
     */
    public record Kept(Outcome outcome, @Nullable PersonId person, List<String> fields) {}

    /**
     * Says what {@link #keep} would do, and writes nothing.
     *
     * @throws Invalid when a field cannot be so
     * @throws Forbidden without the right to administer persons
     */
    @Transactional(readOnly = true)
    public Kept preview(PersonData data) {
        guard.require(Right.ADMINISTER_PERSONS, Target.COLLABORATION);
        Optional<Person> known = known(data);
        PersonData merged = known.map(person -> merged(person, data)).orElse(data);
        persons.check(known.map(Person::id).orElseGet(PersonId::next), merged);
        return known.map(person -> outcome(person, merged)).orElse(new Kept(Outcome.ADDED, null, List.of()));
    }

    /**
     * Adds the person, or changes the one that is known.
     *
     * @throws Invalid when a field cannot be so
     * @throws RuleBroken when the person would leave a municipality while responsible for something there
     * @throws Forbidden without the right to administer persons
     */
    @Transactional
    public Kept keep(PersonData data) {
        guard.require(Right.ADMINISTER_PERSONS, Target.COLLABORATION);
        Person person = known(data).orElse(null);
        if (person == null) {
            return new Kept(Outcome.ADDED, persons.add(data), List.of());
        }
        PersonData merged = merged(person, data);
        Kept kept = outcome(person, merged);
        if (kept.outcome() == Outcome.CHANGED && person.version() != null) {
            persons.change(person.id(), merged, person.version());
        }
        return kept;
    }

    private Optional<Person> known(PersonData data) {
        PersonData plain = data.plain();
        String email = plain.email();
        if (email != null) {
            List<Person> same = rows.withEmail(context.collaborationId(), email);
            if (!same.isEmpty()) {
                return Optional.of(same.getFirst());
            }
        }
        return rows.named(context.collaborationId(), plain.name(), plain.municipality()).stream()
                .filter(person -> email == null || person.email() == null)
                .findFirst();
    }

    private static PersonData merged(Person person, PersonData data) {
        PersonData plain = data.plain();
        return new PersonData(
                plain.name(),
                or(plain.title(), person.title()),
                or(plain.email(), person.email()),
                or(plain.phone(), person.phone()),
                or(plain.municipality(), person.municipalityCode()),
                or(plain.deputy(), person.deputyId()));
    }

    private static Kept outcome(Person person, PersonData merged) {
        List<String> fields = Change.between(person, person.with(merged), Person.PERSONAL).stream()
                .map(Change::field)
                .toList();
        return new Kept(fields.isEmpty() ? Outcome.SAME : Outcome.CHANGED, person.id(), fields);
    }

    private static <T> @Nullable T or(@Nullable T said, @Nullable T known) {
        return said == null ? known : said;
    }
}
