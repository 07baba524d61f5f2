package dk.tvaers.people;

import dk.tvaers.access.CurrentContext;
import dk.tvaers.access.Right;
import dk.tvaers.exchange.SearchSource;
import dk.tvaers.exchange.SearchText;
import io.micronaut.transaction.annotation.Transactional;
import jakarta.inject.Singleton;
import java.util.List;

/** Finds persons by their names, those who have left too. */
@Singleton
class PersonSearch implements SearchSource {

    private final PersonRows rows;
    private final CurrentContext context;

    PersonSearch(PersonRows rows, CurrentContext context) {
        this.rows = rows;
        this.context = context;
    }

    @Override
    public String textKey() {
        return "search.persons";
    }

    @Override
    public int order() {
        return 30;
    }

    @Override
    public Right right() {
        return Right.SEE_PERSONS;
    }

    @Override
    @Transactional(readOnly = true)
    public List<Hit> search(SearchText text, int most) {
        SearchText.Patterns like = text.patterns();
        return rows
                .searched(context.collaborationId(), like.typed(), like.withRing(), like.withoutRing(), most)
                .stream()
                .map(person -> new Hit(person.id(), person.name(), person.shortName(), "personer/" + person.id()))
                .toList();
    }
}
