package dk.tvaers.loan.specialist;

import dk.tvaers.access.Right;
import dk.tvaers.exchange.SearchSource;
import dk.tvaers.exchange.SearchText;
import jakarta.inject.Singleton;
import java.util.List;

/** Finds who can be lent by what they can, and by name for who knows it. */
@Singleton
class SpecialistSearch implements SearchSource {

    private final Specialists specialists;

    SpecialistSearch(Specialists specialists) {
        this.specialists = specialists;
    }

    @Override
    public String textKey() {
        return "search.specialists";
    }

    @Override
    public int order() {
        return 48;
    }

    @Override
    public Right right() {
        return Right.SEE_LOANS;
    }

    @Override
    public List<Hit> search(SearchText text, int most) {
        return specialists.list(SpecialistFilter.ALL).stream()
                .filter(each -> text.matches(
                        each.label(), each.jobCategoryName(), each.municipalityName(), each.competenceNames()))
                .limit(most)
                .map(each ->
                        new Hit(each.id(), each.label(), each.competenceNames(), Specialists.PATH + "/" + each.id()))
                .toList();
    }
}
