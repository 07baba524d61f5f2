package dk.tvaers.klik;

import dk.tvaers.access.Right;
import dk.tvaers.exchange.SearchSource;
import dk.tvaers.exchange.SearchText;
import jakarta.inject.Singleton;
import java.util.List;

/** Finds tasks by their numbers and titles, and their projects'. */
@Singleton
class KlikSearch implements SearchSource {

    private final KlikTasks tasks;

    KlikSearch(KlikTasks tasks) {
        this.tasks = tasks;
    }

    @Override
    public String textKey() {
        return "search.klik";
    }

    @Override
    public int order() {
        return 26;
    }

    @Override
    public Right right() {
        return Right.SEE_STATUS;
    }

    @Override
    public List<Hit> search(SearchText text, int most) {
        return tasks.list().stream()
                .filter(task -> text.matches(task.number(), task.title(), task.projectName()))
                .limit(most)
                .map(task -> new Hit(task.id(), task.name(), task.projectName(), "klik/opgaver/" + task.id()))
                .toList();
    }
}
