package dk.tvaers.plan;

import dk.tvaers.access.Right;
import dk.tvaers.exchange.SearchSource;
import dk.tvaers.exchange.SearchText;
import dk.tvaers.programme.Programmes;
import jakarta.inject.Singleton;
import java.util.List;

/** Finds milestones by their names and their projects'. */
@Singleton
class MilestoneSearch implements SearchSource {

    private final Milestones milestones;
    private final Programmes programmes;

    MilestoneSearch(Milestones milestones, Programmes programmes) {
        this.milestones = milestones;
        this.programmes = programmes;
    }

    @Override
    public String textKey() {
        return "search.milestones";
    }

    @Override
    public int order() {
        return 25;
    }

    @Override
    public Right right() {
        return Right.SEE_STATUS;
    }

    @Override
    public List<Hit> search(SearchText text, int most) {
        return programmes.list().stream()
                .flatMap(programme -> milestones.list(programme.id()).stream())
                .filter(milestone -> text.matches(milestone.name(), milestone.projectName()))
                .limit(most)
                .map(milestone -> new Hit(
                        milestone.id(),
                        milestone.name(),
                        milestone.projectName() + ", " + milestone.phaseName(),
                        "milepaele/" + milestone.id()))
                .toList();
    }
}
