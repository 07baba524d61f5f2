package dk.tvaers.people;

import dk.tvaers.exchange.Responsibilities;
import dk.tvaers.exchange.Responsibility.Unless;
import dk.tvaers.kernel.RuleBroken;
import jakarta.inject.Singleton;
import java.util.List;

/** Whoever is responsible for something in a municipality belongs to it until somebody else has taken it over. */
@Singleton
class StayingResponsible {

    private final List<Responsibilities> all;

    StayingResponsible(List<Responsibilities> all) {
        this.all = all;
    }

    /** @throws RuleBroken when the person has something that only people of the municipality can have */
    void requireNone(Person person) {
        if (person.municipalityCode() != null
                && all.stream()
                        .flatMap(each -> each.of(person.id()).stream())
                        .filter(each -> each.unless() != Unless.FROZEN)
                        .anyMatch(each -> person.municipalityCode().equals(each.municipality()))) {
            throw new RuleBroken("people.rule.responsible-there");
        }
    }
}
